import type {ReturnedUnit} from '../exchange.ts'
import {readId} from './foreign-characters.ts'
import {isOurs} from './our-notes.ts'
import {readInline} from './read-inline.ts'
import {stateOf1} from './states.ts'
import {childrenOf, textOf, type XmlElement} from './xml-element.ts'

/**
 * Read a unit of XLIFF 1.2. What tools add, `seg-source` and `alt-trans`, is passed over.
 *
 * @param unit a `<trans-unit>`
 * @returns what it says
 */
export function readUnit1(unit: XmlElement): ReturnedUnit {
  const [source] = childrenOf(unit, 'source')
  const [target] = childrenOf(unit, 'target')
  return {
    id: readId(unit.attributes.get('id') ?? ''),
    place: String(unit.line),
    source: source && readInline(source),
    target: target ? readInline(target) : [],
    state: stateOf1(target?.attributes.get('state'), unit.attributes.get('approved')),
    notes: childrenOf(unit, 'note')
      .filter((note) => !isOurs(note.attributes.get('from')))
      .map((note) => textOf(note).trim())
      .filter((note) => note !== '')
  }
}
