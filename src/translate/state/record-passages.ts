import type {Policy} from '../../model/policy.ts'
import {valuesOf} from '../passages/values-of.ts'
import {activityFacts, factsFor} from './activity-facts.ts'
import {remembered} from './made-from.ts'
import type {PassageStatus} from './passage-status.ts'
import type {PassageRecord, RecordedState} from './record.ts'
import {wordsOf} from './words-of.ts'

/** What passages are recorded in. */
export interface Recording {
  /** The policy whose facts the words name; absent for words that are no policy's. */
  policy: Policy | undefined
  /** The day, `2026-11-22`. */
  today: string
  /** The languages of which passages are recorded that never were. */
  touched: ReadonlySet<string | undefined>
}

/** What is to be remembered of a passage from now on. */
export interface PassageUpdate {
  state: RecordedState
  /** Who made it; default: as it was. */
  by?: string | undefined
  /** Who read it. */
  reader?: string | undefined
  /** Fingerprints of the facts that it was made by; default: as they are. */
  facts?: ReadonlyMap<string, string> | undefined
}

/**
 * Put together what is remembered of a policy, after something was done with some of its passages.
 *
 * Passages that were never recorded are so from now on, as translated; what somebody changed by hand is translated, and has not been read.
 *
 * @param statuses all passages, as they are now
 * @param recording the policy, the day, and the languages that something was done with
 * @param updateOf says what is new about a passage; undefined for those that nothing was done with
 * @returns the records of every passage that has words
 */
export function recordPassages(
  statuses: readonly PassageStatus[],
  {policy, today, touched}: Recording,
  updateOf: (status: PassageStatus) => PassageUpdate | undefined
): PassageRecord[] {
  const facts = policy && activityFacts(policy)
  return statuses.flatMap((status) => {
    const update = updateOf(status)
    if (!status.target || !(update ?? status.record ?? isTouched(status, touched))) return []
    const fresh = {
      language: status.language,
      key: status.key,
      words: wordsOf(status.target),
      facts: policy && facts ? factsFor(status.key, policy, facts) : new Map<string, string>(),
      values: policy ? valuesOf(status.target) : new Map<string, string>(),
      source: status.source ? remembered(status.source) : ''
    }
    return [update ? updated(fresh, update, status, today) : untouched(fresh, status, today)]
  })
}

/** What is still the source is no translation, and is not remembered as one. */
function isTouched({language, state}: PassageStatus, touched: Recording['touched']): boolean {
  return touched.has(language) && state !== 'same'
}

type Fresh = Omit<PassageRecord, 'by' | 'changed' | 'read' | 'reader' | 'state'>

function updated(
  fresh: Fresh,
  {state, by, reader, facts}: PassageUpdate,
  {record, language}: PassageStatus,
  today: string
): PassageRecord {
  const isNew = record ? record.words !== fresh.words : by !== undefined
  return {
    ...fresh,
    ...(facts && {facts}),
    language,
    state,
    // Who changed it by hand is not known, and is not the one who made it.
    by: by ?? (isNew ? '' : (record?.by ?? '')),
    changed: isNew ? today : (record?.changed ?? ''),
    reader: reader ?? '',
    read: state === 'reviewed' ? today : ''
  }
}

function untouched(fresh: Fresh, {record, state}: PassageStatus, today: string): PassageRecord {
  const nobody = {by: '', changed: '', reader: '', read: ''}
  if (!record) return {...fresh, ...nobody, state: 'translated'}
  if (record.words === fresh.words) return {...record, key: fresh.key}
  // What it was made from stays as it is remembered, so that it is still to be read again when that has changed.
  const made = state === 'stale' ? {source: record.source, facts: record.facts, values: record.values} : {}
  return {...fresh, ...nobody, ...made, state: 'translated', changed: today}
}
