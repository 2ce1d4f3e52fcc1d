import type {Passage} from '../passages/passage.ts'
import {likeness} from './likeness.ts'
import {recall, remembered} from './made-from.ts'
import type {PassageRecord} from './record.ts'
import {wordsOf} from './words-of.ts'

/** How much of its words a passage must have kept to be taken for the one that is remembered. */
export const leastLikeness = 0.4

/**
 * Find what is remembered of passages that still have the words that they had, in the same text or in another.
 *
 * @param targets passages of a language, in order
 * @param records what is remembered of the language
 * @returns the record of each that has one
 */
export function recordsByWords(
  targets: readonly Passage[],
  records: readonly PassageRecord[]
): Map<Passage, PassageRecord> {
  const known = new Map<Passage, PassageRecord>()
  const used = new Set<PassageRecord>()
  const byWords = new Map<string, PassageRecord[]>()
  for (const record of records) byWords.set(record.words, [...(byWords.get(record.words) ?? []), record])
  for (const sameKey of [true, false])
    for (const target of targets) {
      if (known.has(target)) continue
      const record = byWords
        .get(wordsOf(target))
        ?.find((one) => !used.has(one) && (sameKey ? one.key === target.key : true))
      if (record) used.add(known.set(target, record).get(target)!)
    }
  return known
}

/**
 * Find what is remembered of passages whose words were changed: by what they were made from, the likest first, so that none takes what another has more right to.
 *
 * @param targets passages of a language, in order
 * @param sourceOf what each is translated from
 * @param known what is remembered of those that still have their words
 * @param records what is remembered of the language
 * @returns the record of each that has one, changed or not
 */
export function withEdited(
  targets: readonly Passage[],
  sourceOf: ReadonlyMap<Passage, Passage>,
  known: ReadonlyMap<Passage, PassageRecord>,
  records: readonly PassageRecord[]
): Map<Passage, PassageRecord> {
  const all = new Map(known)
  const used = new Set(known.values())
  const candidates = targets
    .filter((target) => !known.has(target))
    .flatMap((target) =>
      records
        .filter((record) => record.key === target.key && !used.has(record))
        .map((record) => ({target, record, like: likeOf(record, sourceOf.get(target) ?? target)}))
    )
    // A word of its own, such as a title, is known by its key.
    .filter(({target, like}) => like >= (target.kind === 'phrase' ? 0 : leastLikeness))
    .sort((one, other) => other.like - one.like)
  for (const {target, record} of candidates)
    if (!all.has(target) && !used.has(record)) used.add(all.set(target, record).get(target)!)
  return all
}

/**
 * How much of what a passage was made from a source still says.
 *
 * @param record what is remembered of the passage
 * @param source the source
 * @returns from 0, nothing, to 1, all of it
 */
export function likeOf({source: text}: PassageRecord, source: Passage): number {
  return remembered(source) === text ? 1 : likeness(recall(text), source.segment)
}
