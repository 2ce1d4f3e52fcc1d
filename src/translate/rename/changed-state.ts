import type {Policy} from '../../model/policy.ts'
import type {PassageStatus} from '../state/passage-status.ts'
import type {PathContext} from './ids-in-path.ts'
import {renameKey, renamePath} from './rename-records.ts'
import type {Renaming} from './renaming.ts'
import {pathContext} from './spots-in-bundle.ts'

/**
 * Find a passage whose state is another after a renaming.
 *
 * @param before the states as they were
 * @param after the states with the new id
 * @param policy the policy as it was
 * @param renaming what is renamed
 * @returns the language and key of the first; undefined when all states are as they were
 */
export function changedState(
  before: readonly PassageStatus[],
  after: readonly PassageStatus[],
  policy: Policy,
  renaming: Renaming
): string | undefined {
  const were = before.map((status) => ({status, told: told(status, policy, renaming)})).sort(byTold)
  const are = after.map((status) => ({status, told: told(status)})).sort(byTold)
  const index = were.findIndex(({told: one}, place) => one !== are[place]?.told)
  if (index < 0 && were.length === are.length) return undefined
  const {language, key} = (were[index] ?? are[were.length]!).status
  return `${language} ${key}`
}

function byTold({told: one}: {told: string}, {told: other}: {told: string}): number {
  return one < other ? -1 : Number(one > other)
}

/** Everything that is said of a passage but its words, under the new names. */
function told(status: PassageStatus, policy?: Policy, renaming?: Renaming): string {
  const {language, key, state, source, target, record, reasons, minor, newValues} = status
  const context: PathContext | undefined = policy && pathContext(key, {policy, has: () => true})
  const renamed = (one: string): string => (renaming ? renameKey(one, renaming) : one)
  return JSON.stringify([
    language,
    renamed(key),
    state,
    source && [renamed(source.key), source.index],
    target?.index,
    record && [renamed(record.key), record.state, record.by, record.changed, record.reader, record.read],
    reasons.map((reason) =>
      reason.kind === 'source'
        ? [reason.kind, reason.now === undefined]
        : [reason.kind, renamed(`activities.${reason.activity}`), [...reason.fields].sort()]
    ),
    minor !== undefined,
    newValues
      .map(({path, before, now}) => [context && renaming ? renamePath(path, context, renaming) : path, before, now])
      .map((value) => JSON.stringify(value))
      .sort()
  ])
}
