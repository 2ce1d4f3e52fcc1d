import {loosen} from '../passages/normalise.ts'
import type {Passage} from '../passages/passage.ts'
import {recordsByWords, withEdited} from './find-records.ts'
import {recall, remembered} from './made-from.ts'
import {pairLeft} from './pair-left.ts'
import type {PassageRecord} from './record.ts'

/** A passage, the one that it is translated from, and what is remembered of it. */
export interface PassagePair {
  source?: Passage | undefined
  target?: Passage | undefined
  record?: PassageRecord | undefined
  /** Whether its words are others than those that are remembered. */
  edited?: boolean | undefined
}

/** A passage of the source, as it is compared. */
interface Said {
  source: Passage
  text: string
  /** Its words without punctuation, made when they are asked for. */
  loose(): string
}

/** What a passage was made from is what it still says letter by letter, or what it says with other punctuation, or what has moved to another text. */
const sameSource: readonly ((record: PassageRecord, key: string) => (said: Said) => boolean)[] = [
  (record, key) => (one) => one.source.key === key && one.text === record.source,
  (record, key) => {
    const loose = loosen(recall(record.source))
    return (one) => one.source.key === key && one.loose() === loose
  },
  (record) => (one) => one.text === record.source
]

/**
 * Find for each passage of a language the one that it is translated from: by what is remembered, wherever it stands now, then by what they have in common.
 *
 * @param sources passages of the source language, in order
 * @param targets passages of the language, in order
 * @param records what is remembered of the language
 * @returns pairs: those of the source first, in its order; what has no source after them
 */
export function pairPassages(
  sources: readonly Passage[],
  targets: readonly Passage[],
  records: readonly PassageRecord[]
): PassagePair[] {
  const known = recordsByWords(targets, records)
  const used = new Set(known.values())
  const sourceOf = pairRemembered(sources, known)
  for (const key of new Set(targets.map((target) => target.key))) {
    const left = pairLeft({
      sources: sources.filter((source) => source.key === key),
      targets: targets.filter((target) => target.key === key),
      sourceOf,
      known,
      unused: records.filter((record) => record.key === key && !used.has(record))
    })
    for (const [source, target] of left) sourceOf.set(target, source)
  }
  const all = withEdited(targets, sourceOf, known, records)
  return inOrder(sources, targets, sourceOf).map((pair) => withRecord(pair, all, known))
}

/** Pair passages with what they were made from, where that still says the same. */
function pairRemembered(
  sources: readonly Passage[],
  known: ReadonlyMap<Passage, PassageRecord>
): Map<Passage, Passage> {
  const said = sources.map(saidBy)
  const sourceOf = new Map<Passage, Passage>()
  const taken = new Set<Passage>()
  for (const matches of sameSource)
    for (const [target, record] of known) {
      if (sourceOf.has(target)) continue
      const isSource = matches(record, target.key)
      const found = said.find((one) => !taken.has(one.source) && isSource(one))?.source
      if (found) taken.add(sourceOf.set(target, found).get(target)!)
    }
  return sourceOf
}

function saidBy(source: Passage): Said {
  let loose: string | undefined
  return {source, text: remembered(source), loose: () => (loose ??= loosen(source.segment))}
}

function inOrder(
  sources: readonly Passage[],
  targets: readonly Passage[],
  sourceOf: ReadonlyMap<Passage, Passage>
): PassagePair[] {
  const targetOf = new Map([...sourceOf].map(([target, source]) => [source, target]))
  const paired = sources.map((source): PassagePair => ({source, target: targetOf.get(source)}))
  const alone = targets.filter((target) => !sourceOf.has(target))
  return [...paired, ...alone.map((target) => ({target}))]
}

function withRecord(
  {source, target}: PassagePair,
  all: ReadonlyMap<Passage, PassageRecord>,
  known: ReadonlyMap<Passage, PassageRecord>
): PassagePair {
  const record = target && all.get(target)
  return {source, target, record, ...(record && {edited: !known.has(target)})}
}
