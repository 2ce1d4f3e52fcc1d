import {strandedCells} from '../../translate/passages/stranded-cells.ts'
import {writeSegment} from '../../translate/passages/write-segment.ts'
import type {PassageStatus} from '../../translate/state/passage-status.ts'
import type {ChangeTarget, PassageChange} from './passage-change.ts'
import {sourceText, textWith, type TextPlace} from './text-with.ts'

/** Why words cannot be put into their text. */
export interface NoPlace {
  /** They are part of a table or a row that comes whole or not at all; or the text has another form than its source. */
  why: 'no-place' | 'part-of-table'
  /** The cells that would have to come too. */
  lacking: readonly PassageStatus[]
}

/** Texts as they are to be. */
export interface NewTexts {
  /** By key. */
  texts: ReadonlyMap<string, string>
  /** What could not be put into them. */
  refused: ReadonlyMap<PassageStatus, NoPlace>
}

type Written = ReadonlyMap<PassageStatus, string>

/**
 * Put passages into their texts; what has no place in its text is left out, and the rest goes on.
 *
 * @param target the words and the language
 * @param changes what becomes of which passages
 * @returns the texts that change, and what could not be put into them
 */
export function newTexts(
  {wording, states, language}: Pick<ChangeTarget, 'language' | 'states' | 'wording'>,
  changes: readonly PassageChange[]
): NewTexts {
  const words = new Map(
    changes.flatMap(({status, segment, written}) =>
      segment ? [[status, written ?? writeSegment(segment, (status.target ?? status.source)!.kind)] as const] : []
    )
  )
  const texts = new Map<string, string>()
  const refused = new Map<PassageStatus, NoPlace>()
  for (const key of new Set([...words.keys()].map((status) => status.key))) {
    const statuses = states.statuses.filter((one) => one.language === language && one.key === key)
    const place = {wording, statuses, language, key}
    const own = new Map([...words].filter(([status]) => status.key === key))
    const {text, left} = put(place, own)
    for (const [status, why] of left) refused.set(status, why)
    if (text !== undefined) texts.set(key, text)
  }
  return {texts, refused}
}

/** One text, and what is left out of it. */
function put(place: TextPlace, words: Written): {text: string | undefined; left: Map<PassageStatus, NoPlace>} {
  const left = leftOfTables(place, words)
  const wanted = new Map([...words].filter(([status]) => !left.has(status)))
  const whole = wanted.size > 0 ? textWith(place, wanted) : undefined
  if (whole !== undefined) return {text: whole, left}
  // Something does not go in; what does is found one by one.
  let text: string | undefined
  const kept = new Map<PassageStatus, string>()
  for (const [status, written] of wanted) {
    const next = textWith(place, new Map([...kept, [status, written]]))
    if (next === undefined) left.set(status, {why: 'no-place', lacking: []})
    else {
      kept.set(status, written)
      text = next
    }
  }
  return {text, left}
}

function leftOfTables({wording, statuses, key}: TextPlace, words: Written): Map<PassageStatus, NoPlace> {
  const replacements = statuses.map((status) => ({...status, status, written: words.get(status)}))
  return new Map(
    strandedCells(key, sourceText(wording, key), replacements).flatMap(({cells, lacking}) =>
      cells.map(({status}) => [
        status,
        {why: lacking.length > 0 ? 'part-of-table' : 'no-place', lacking: lacking.map((one) => one.status)}
      ])
    )
  )
}
