import type {Bundle} from '../../language/bundle.ts'
import type {Policy} from '../../model/policy.ts'
import {fingerprint} from '../passages/fingerprint.ts'
import {loosen} from '../passages/normalise.ts'
import {readPassages} from '../passages/read-passages.ts'
import {recall} from '../state/made-from.ts'
import type {PassageRecord} from '../state/record.ts'
import {wordsOf} from '../state/words-of.ts'
import {idsInPath, type PathContext} from './ids-in-path.ts'
import {idsInText} from './ids-in-text.ts'
import type {RenameFacts} from './rename-facts.ts'
import type {Renaming} from './renaming.ts'
import {replaceAt} from './replace-spots.ts'
import {pathContext} from './spots-in-bundle.ts'
import {offsetOf, stepInKey} from './step-in-key.ts'

/** What records are renamed with. */
export interface RecordsRenaming {
  renaming: Renaming
  /** The policy as it was. */
  policy: Policy
  /** Its words as they were, and as they are, by language. */
  words: {before: ReadonlyMap<string, Bundle>; after: ReadonlyMap<string, Bundle>}
  renameFacts: RenameFacts
}

/**
 * Rename an id in what is remembered of passages, so that it fits them as it did.
 *
 * @param records what is remembered
 * @param input what is renamed, and the words
 * @returns the same records, in their order
 */
export function renameRecords(records: readonly PassageRecord[], input: RecordsRenaming): PassageRecord[] {
  const prints = new Map([...input.words.before.keys()].map((language) => [language, newPrints(language, input)]))
  return records.map((record) => renameRecord(record, prints.get(record.language), input))
}

/**
 * The key of words under the new name of what they belong to.
 *
 * @param key the key
 * @param renaming what is renamed
 * @returns the key afterwards
 */
export function renameKey(key: string, renaming: Renaming): string {
  const steps = key.split('.')
  const step = stepInKey(steps, renaming)
  return step === undefined ? key : replaceAt(key, [offsetOf(steps, step)], renaming)
}

/**
 * The path of a placeholder under the new name.
 *
 * @param path the path
 * @param context where it is written
 * @param renaming what is renamed
 * @returns the path afterwards
 */
export function renamePath(path: string, context: PathContext, renaming: Renaming): string {
  const {kind, from} = renaming
  const steps = path.split('.')
  const starts = idsInPath(path, context)
    .filter((one) => one.kind === kind && one.id === from)
    .map(({step}) => offsetOf(steps, step))
  return replaceAt(path, starts, renaming)
}

function renameRecord(
  record: PassageRecord,
  prints: ReadonlyMap<string, string> | undefined,
  {renaming, policy, words, renameFacts}: RecordsRenaming
): PassageRecord {
  const own = words.before.get(record.language)
  const context = pathContext(record.key, {policy, has: (key) => own?.has(key) ?? false})
  const rename = (text: string): string => replaceAt(text, idsInText(text, context, renaming), renaming)
  const source = rename(record.source)
  return {
    ...record,
    key: renameKey(record.key, renaming),
    words: prints?.get(`${record.key} ${record.words}`) ?? prints?.get(record.words) ?? printOf(record, source),
    facts: renameFacts(record.facts),
    values: new Map(
      [...record.values].map(([path, value]) => [
        renamePath(path, context, renaming),
        // What no fact filled is shown as it is written.
        /^\{\{[^{}]*\}\}$/.test(value) ? rename(value) : value
      ])
    ),
    source
  }
}

/** The fingerprint of words that are not there any more: known where they are remembered themselves, as those of the source language are. */
function printOf({words, source: before}: PassageRecord, source: string): string {
  return words === fingerprint(loosen(recall(before))) ? fingerprint(loosen(recall(source))) : words
}

/** The fingerprints that passages have now, by those that they had: alone, and after the key of the passage. */
function newPrints(language: string, {words, renaming}: RecordsRenaming): Map<string, string> {
  const prints = new Map<string, string>()
  for (const [key, {text}] of words.before.get(language)!) {
    const renamed = renameKey(key, renaming)
    const now = readPassages(renamed, words.after.get(language)!.get(renamed)!.text)
    for (const [index, passage] of readPassages(key, text).entries()) {
      const [before, after] = [wordsOf(passage), wordsOf(now[index]!)]
      prints.set(`${key} ${before}`, after)
      if (!prints.has(before)) prints.set(before, after)
    }
  }
  return prints
}
