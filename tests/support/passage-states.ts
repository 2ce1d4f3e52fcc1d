import {createTranslator} from '../../src/language/create-translator.ts'
import {readBundle, type Bundle} from '../../src/language/bundle.ts'
import type {Policy} from '../../src/model/policy.ts'
import {shownText} from '../../src/translate/passages/segment.ts'
import {deriveStates} from '../../src/translate/state/derive-states.ts'
import type {PassageStatus} from '../../src/translate/state/passage-status.ts'
import {recordPassages, type PassageUpdate} from '../../src/translate/state/record-passages.ts'
import type {PassageRecord} from '../../src/translate/state/record.ts'
import {policyWith} from './policy.ts'
import {sourceOf, standardBundle, type StandardLanguage} from './standard-bundle.ts'

/** The words of a policy, by language and key. */
export type Words = Readonly<Partial<Record<StandardLanguage, Readonly<Record<string, string>>>>>

/** A policy as it was at some time. */
export interface Version {
  policy: Policy
  words: ReadonlyMap<string, Bundle>
}

const translators = new Map<string, ReturnType<typeof createTranslator>>()

/** The words of the product in a language. */
export function translatorOf(language: string): ReturnType<typeof createTranslator> {
  const known = translators.get(language)
  const translator = known ?? createTranslator(language, standardBundle(language as StandardLanguage), new Map())
  translators.set(language, translator)
  return translator
}

/**
 * Make a version of a policy, in bokmål first.
 *
 * @param words its words
 * @param facts its facts besides the least that it must have
 * @returns the version
 */
export function versionOf(words: Words, facts: Readonly<Record<string, unknown>> = {}): Version {
  return {
    policy: policyWith(facts),
    words: new Map(Object.entries(words).map(([language, texts]) => [language, bundleOf(texts)]))
  }
}

/** A bundle of texts by key, or of data as YAML has it. */
function bundleOf(texts: Readonly<Record<string, unknown>>): Bundle {
  const data: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(texts)) {
    const steps = key.split('.')
    let inner = data
    for (const step of steps.slice(0, -1)) inner = (inner[step] ??= {}) as Record<string, unknown>
    inner[steps.at(-1)!] = value
  }
  return readBundle([sourceOf('words.yaml', data)]).bundle
}

/**
 * Say how far the passages of a version have come.
 *
 * @param version the version
 * @param records what is remembered; default: nothing
 * @param empty keys that are there and empty, by language
 * @returns the states
 */
export function statesOf(
  {policy, words}: Version,
  records: readonly PassageRecord[] = [],
  empty: ReadonlyMap<string, ReadonlySet<string>> = new Map()
): PassageStatus[] {
  return deriveStates({policy, words, translator: translatorOf, records, empty})
}

/**
 * Remember every passage of a version.
 *
 * @param version the version
 * @param update what is remembered of each; default: that it was made and read
 * @param records what was remembered before
 * @returns the records
 */
export function recordsOf(
  version: Version,
  update: (status: PassageStatus) => PassageUpdate | undefined = () => ({state: 'reviewed', by: 'Ola', reader: 'Liv'}),
  records: readonly PassageRecord[] = []
): PassageRecord[] {
  const touched = new Set<string | undefined>(version.words.keys())
  return recordPassages(statesOf(version, records), {policy: version.policy, today: '2026-11-20', touched}, update)
}

/** What people see of the passages of a language, and their states. */
export function briefly(statuses: readonly PassageStatus[], language: string): [text: string, state: string][] {
  return statuses
    .filter((status) => status.language === language)
    .map(({source, target, state}) => [shownText((target ?? source)!.segment), state])
}

/** The keys of the passages that are in a state, each once, by language: `nn sections.a.text`. */
export function keysIn(statuses: readonly PassageStatus[], state: PassageStatus['state']): string[] {
  return [
    ...new Set(statuses.filter((one) => one.state === state).map(({language, key}) => `${language} ${key}`))
  ].sort()
}
