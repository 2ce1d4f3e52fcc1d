import {Misuse} from '../../diagnostics/misuse.ts'
import {idPattern} from '../../model/id-pattern.ts'
import {idsOf, shortIdNamespaces, termsOf} from '../../model/namespaces.ts'
import type {Policy} from '../../model/policy.ts'
import {vocabularyNames} from '../../model/vocabulary.ts'
import {declaredIds} from '../../translate/rename/declared-ids.ts'
import {findClash} from '../../translate/rename/find-clash.ts'
import {renameKey} from '../../translate/rename/rename-records.ts'
import type {Renaming} from '../../translate/rename/renaming.ts'
import {sharedWords} from '../../translate/rename/shared-words.ts'
import {spotsInBundle} from '../../translate/rename/spots-in-bundle.ts'
import type {ReadablePolicy} from '../policy/policy-texts.ts'
import type {RenameGround} from './rename-ground.ts'

/**
 * Refuse a new id that cannot be one, or that something in the policy or in what is remembered has already.
 *
 * @param ground the policy
 * @param renaming what is renamed
 * @throws Misuse when the id cannot be had
 */
export function refuseNewId({id: policy, ...ground}: RenameGround, renaming: Renaming): void {
  const {to: actual} = renaming
  if (!idPattern.test(actual)) throw new Misuse('rename-id', {actual})
  const where = takenIn(ground.loaded.policy, renaming) ?? rememberedIn({id: policy, ...ground}, renaming)
  if (where !== undefined) throw new Misuse('rename-taken', {policy, actual, where})
}

/** What has the id: another of its kind, a term of the product's, or, where prose names ids alone, anything else that is named so. */
function takenIn(policy: Policy, {kind, to}: Renaming): string | undefined {
  const same = declaredIds(policy).find((one) => one.kind === kind && one.id === to)
  if (same) return kind
  const term = vocabularyNames.find((name) => name === kind)
  if (term) return termsOf(policy, term).includes(to) ? term : undefined
  const isShort = shortIdNamespaces.some((name) => name === kind)
  return isShort ? shortIdNamespaces.find((name) => idsOf(policy, name).includes(to)) : undefined
}

/** What was called so once is still remembered under that name, and would be mixed up with what is called so now. */
function rememberedIn({id, loaded, records, approvals}: RenameGround, renaming: Renaming): string | undefined {
  const back = {...renaming, from: renaming.to, to: renaming.from}
  const isOfActivity = (facts: ReadonlyMap<string, string>): boolean =>
    renaming.kind === 'activities' && [...facts.keys()].some((field) => field.startsWith(`${renaming.to}.`))
  if (records.some(({key, facts}) => renameKey(key, back) !== key || isOfActivity(facts)))
    return `policies/${id}/translations.tsv`
  if (approvals.some(({facts}) => isOfActivity(facts))) return `policies/${id}/approvals.tsv`
  const keys = [...loaded.words].find(([, words]) => [...words.keys()].some((key) => renameKey(key, back) !== key))
  return keys && `policies/${id}/${keys[0]}.yaml`
}

/**
 * Refuse a renaming by which something would mean something else, or lose words that go with its id.
 *
 * @param ground the policy as it was
 * @param after the policy with the new id
 * @param renaming what is renamed
 * @throws Misuse when that is so
 */
export function refuseRename({project, id, loaded}: RenameGround, after: ReadablePolicy, renaming: Renaming): void {
  const {from, to} = renaming
  for (const [language, words] of loaded.words) {
    const translator = project.languages.translator(language)
    const shared = (key: string): string | undefined => translator.entry(key)?.text
    const key = sharedWords(loaded.policy, renaming, {shared, has: (one) => words.has(one)})
    if (key !== undefined) throw new Misuse('rename-words', {policy: id, from, to, key, language})
  }
  for (const {file, data} of project.languages.sources) {
    const [spot] = spotsInBundle(data, {policy: loaded.policy, has: () => false}, renaming).filter(
      ({at}) => at === 'value'
    )
    if (spot) throw new Misuse('rename-shared', {policy: id, from, file, key: spot.path.join('.')})
  }
  const clash = findClash(loaded, after, renaming)
  if (!clash) return
  const file = `policies/${id}/${clash.language ?? 'policy'}.yaml`
  throw new Misuse('rename-clash', {policy: id, from, to, file, where: clash.where})
}
