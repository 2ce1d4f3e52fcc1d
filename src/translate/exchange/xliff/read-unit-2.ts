import type {ExchangeText, ReturnedUnit} from '../exchange.ts'
import {joinTexts} from '../../passages/join-texts.ts'
import {readId} from './foreign-characters.ts'
import {isOurs} from './our-notes.ts'
import {readInline} from './read-inline.ts'
import {stateOf2} from './states.ts'
import {childrenOf, textOf, type XmlElement} from './xml-element.ts'

/**
 * Read a unit of XLIFF 2: its segments, and what stands between them, are one text.
 *
 * @param unit a `<unit>`
 * @returns what it says
 */
export function readUnit2(unit: XmlElement): ReturnedUnit {
  const stretches = unit.children
    .filter((child) => typeof child !== 'string')
    .filter(({name}) => name === 'segment' || name === 'ignorable')
  const segments = stretches.filter(({name}) => name === 'segment')
  const sources = stretches.flatMap((stretch) => childrenOf(stretch, 'source'))
  return {
    id: idOf(unit),
    place: String(unit.line),
    source: sources.length === 0 ? undefined : joinTexts(sources.flatMap(readInline)),
    target: segments.some((segment) => childrenOf(segment, 'target').length > 0) ? targetOf(stretches) : [],
    state: stateOf2(segments.map((segment) => segment.attributes.get('state'))),
    notes: childrenOf(unit, 'notes')
      .flatMap((notes) => childrenOf(notes, 'note'))
      .filter((note) => !isOurs(note.attributes.get('category')))
      .map((note) => textOf(note).trim())
      .filter((note) => note !== '')
  }
}

/** Ids of XLIFF 2 hold no `#`, as ours do: what turns 1.2 into 2 puts ours in the name. */
function idOf({attributes}: XmlElement): string {
  const [id = '', name = ''] = [attributes.get('id'), attributes.get('name')]
  return readId(!id.includes('#') && name.includes('#') ? name : id)
}

/** Targets say where they stand when they stand elsewhere than their sources; what has no words has the same in both languages. */
function targetOf(stretches: readonly XmlElement[]): ExchangeText {
  const placed = stretches.map((stretch, index) => {
    const [target] = childrenOf(stretch, 'target')
    const [words] = target || stretch.name === 'segment' ? [target] : childrenOf(stretch, 'source')
    const order = /^\d{1,6}$/.exec(target?.attributes.get('order') ?? '')?.[0]
    return {order: Number(order ?? index + 1), words}
  })
  const inOrder = placed.toSorted((one, other) => one.order - other.order)
  return joinTexts(inOrder.flatMap(({words}) => (words ? readInline(words) : [])))
}
