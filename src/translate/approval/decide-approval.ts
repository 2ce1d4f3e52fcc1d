import {changedActivities} from '../state/changed-activities.ts'
import {passageStates, type PassageState, type PassageStatus, type StaleReason} from '../state/passage-status.ts'

/** An activity whose facts are others than they were at the last approval. */
export type ChangedActivity = StaleReason & {kind: 'facts'}

/** The line for the note of changes: its words; `false` when the change is not one that people must be told of; undefined when nothing was said. */
export type ChangeNote = string | false | undefined

/** What an approval is decided on. */
export interface ApprovalCase {
  language: string
  /** The language that the others are translated from. */
  source: string
  /** How many errors the check finds that are about this language, or about all. */
  errors: number
  /** The states of the passages of the policy; those of this language and of the source count. */
  statuses: readonly PassageStatus[]
  /** Who approves. */
  by: string
  /** Whether who made words of this language may not approve them. */
  byAnother: boolean
  /** Fingerprints of facts, as they are; and at the last approval in this language, when there is one. */
  facts: {now: ReadonlyMap<string, string>; before: ReadonlyMap<string, string> | undefined}
  note: ChangeNote
}

/** Why a version cannot be approved; of keys the first, and how many more there are. */
export type Refusal =
  | {kind: 'errors'; count: number}
  /** It is another version than the one that was read. */
  | {kind: 'changed'; count: number}
  /** Passages of a language that nobody has read as they are. */
  | {kind: 'passages'; language: string; state: PassageState; count: number; keys: readonly string[]; more: number}
  /** Passages that whoever approves has made. */
  | {kind: 'translator'; count: number; keys: readonly string[]; more: number}
  /** Facts changed, and nothing was said of what people are told about it. */
  | {kind: 'note'; count: number; activities: readonly ChangedActivity[]}

/** So many keys are named as examples. */
const mostKeys = 5

/**
 * Decide whether a version may be approved: it has no errors, somebody has read every passage of it and of what it is translated from,
 * the right person asks, and people are told what changed (Article 13(3)).
 *
 * @param approval what it is decided on
 * @returns every reason against it; none when it may
 */
export function decideApproval(approval: ApprovalCase): Refusal[] {
  const {errors, facts, note} = approval
  const activities = changedFacts(facts)
  return [
    ...(errors > 0 ? [{kind: 'errors', count: errors} as const] : []),
    ...unread(approval),
    ...madeBy(approval),
    ...(activities.length > 0 && note === undefined
      ? [{kind: 'note', count: activities.length, activities} as const]
      : [])
  ]
}

/**
 * The facts that are others than at the last approval.
 *
 * @param facts fingerprints as they are, and as they were; a first approval has nothing to tell of
 * @returns activities with the fields that changed
 */
export function changedFacts({now, before}: ApprovalCase['facts']): ChangedActivity[] {
  return before ? changedActivities(before, now) : []
}

/** What was read counts; all else does not, in the language itself and in that which it is translated from. */
function unread({language, source, statuses}: ApprovalCase): Refusal[] {
  return [...new Set([language, source])].flatMap((one) =>
    passageStates
      .filter((state) => state !== 'reviewed')
      .flatMap((state): Refusal[] => {
        const found = statuses.filter((status) => status.language === one && status.state === state)
        return found.length === 0
          ? []
          : [{kind: 'passages', language: one, state, count: found.length, ...keysOf(found)}]
      })
  )
}

function madeBy({language, statuses, by, byAnother}: ApprovalCase): Refusal[] {
  if (!byAnother) return []
  const own = statuses.filter(
    ({language: one, target, record}) => one === language && target && record && isSamePerson(record.by, by)
  )
  return own.length === 0 ? [] : [{kind: 'translator', count: own.length, ...keysOf(own)}]
}

function keysOf(statuses: readonly PassageStatus[]): {keys: string[]; more: number} {
  const keys = [...new Set(statuses.map(({key}) => key))]
  return {keys: keys.slice(0, mostKeys), more: Math.max(0, keys.length - mostKeys)}
}

function isSamePerson(one: string, other: string): boolean {
  const [first, second] = [one, other].map((name) => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase())
  return first === second
}
