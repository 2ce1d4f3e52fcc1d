import type {Bundle} from '../../language/bundle.ts'
import type {Translator} from '../../language/create-translator.ts'
import {createQuietSpeaker} from '../../language/create-quiet-speaker.ts'
import type {FactContext} from '../../language/fact-text.ts'
import type {Policy} from '../../model/policy.ts'
import type {Passage} from '../passages/passage.ts'
import {normalise} from '../passages/normalise.ts'
import {readPassages} from '../passages/read-passages.ts'
import {valuesOf} from '../passages/values-of.ts'
import {withValues} from '../passages/with-values.ts'
import {activitiesOf, activityFacts, factsFor} from './activity-facts.ts'
import {changedActivities} from './changed-activities.ts'
import {saysTheSame, remembered} from './made-from.ts'
import {differsByRight} from './differs-by-right.ts'
import {isForReading} from './is-for-reading.ts'
import {pairPassages, type PassagePair} from './pair-passages.ts'
import type {NewValue, PassageState, PassageStatus, StaleReason} from './passage-status.ts'
import {pluralForms} from './plural-forms.ts'
import type {PassageRecord} from './record.ts'

/** What states are derived from. */
export interface StateInput {
  /** The policy whose facts the words name; absent for words that are no policy's, whose placeholders are shown as they are written. */
  policy: Policy | undefined
  /** The languages, the one that is translated from first; default: those of the policy. */
  languages?: readonly string[] | undefined
  /** The words, by language. */
  words: ReadonlyMap<string, Bundle>
  translator(language: string): Translator
  records: readonly PassageRecord[]
  /** Keys that are there and empty, by language. */
  empty: ReadonlyMap<string, ReadonlySet<string>>
}

/**
 * Say of every passage of a policy, or of other words, in each of their languages, how far it has come.
 *
 * @param input the words, the policy that they are of, and what is remembered
 * @returns the states, language by language, in the order of the source
 */
export function deriveStates(input: StateInput): PassageStatus[] {
  const {policy, languages = policy?.languages ?? [], words} = input
  const [source, ...others] = languages.filter((language) => words.has(language))
  if (source === undefined) return []
  const facts = factsByKey(policy)
  const own = passagesIn(source, input)
  return [
    ...statesIn(source, own, {...input, facts, source, own}),
    ...others.flatMap((language) => statesIn(language, passagesIn(language, input), {...input, facts, source, own}))
  ]
}

/** Looks up the facts of each text once: it has many passages, in every language. */
function factsByKey(policy: Policy | undefined): Deriving['facts'] {
  const facts = policy ? activityFacts(policy) : new Map<string, string>()
  const byKey = new Map<string, ReadonlyMap<string, string>>()
  return (key) => {
    const found = byKey.get(key) ?? (policy ? factsFor(key, policy, facts) : facts)
    byKey.set(key, found)
    return found
  }
}

interface Deriving extends StateInput {
  /** Fingerprints of the facts of the activities that words are about, as they are. */
  facts(key: string): ReadonlyMap<string, string>
  source: string
  /** The passages of the source language. */
  own: readonly Passage[]
}

/** The passages of a language, their facts shown as readers see them. */
function passagesIn(language: string, {policy, words, translator: translatorOf}: StateInput): Passage[] {
  const own = words.get(language)!
  if (!policy) return [...own].flatMap(([key, {text}]) => readPassages(key, text))
  const translator = translatorOf(language)
  return translator.within(own, () => {
    const speaker = createQuietSpeaker(translator)
    return [...own].flatMap(([key, {text}]) => passagesOf(key, text, {policy, speaker}))
  })
}

function passagesOf(key: string, text: string, context: FactContext): Passage[] {
  const about = activitiesOf(context.policy, key)
  return readPassages(key, text).map((passage) => ({
    ...passage,
    segment: withValues(passage.segment, context, about.length === 1 ? about[0] : undefined)
  }))
}

function statesIn(language: string, targets: readonly Passage[], deriving: Deriving): PassageStatus[] {
  const records = deriving.records.filter((record) => record.language === language)
  if (language === deriving.source)
    return pairPassages([], targets, records).map((pair) => stateOf(language, {...pair, source: pair.target}, deriving))
  const sources = [...sourcesFor(language, deriving), ...standardSources(targets, deriving)]
  return pairPassages(sources, targets, records)
    .filter(({source, target}) => target !== undefined || isNeeded(source!, language, deriving))
    .map((pair) => stateOf(language, pair, deriving))
}

/** The passages that a language translates: those of the source, in its own plural forms. */
function sourcesFor(language: string, {own, source, translator}: Deriving): Passage[] {
  return pluralForms(own, translator(source).pluralCategories, translator(language).pluralCategories)
}

/** Words that the source language has from the product alone, where another language has its own. */
function standardSources(targets: readonly Passage[], {words, source, translator}: Deriving): Passage[] {
  const own = words.get(source)!
  const keys = new Set(targets.map(({key}) => key).filter((key) => !own.has(key)))
  return [...keys].flatMap((key) => {
    const entry = translator(source).entry(key)
    return entry && !differsByRight(key) ? readPassages(key, entry.text) : []
  })
}

/** Whether a language must have words for what the source has words for: not when the product has them, or when they differ by right. */
function isNeeded({key}: Passage, language: string, {policy, words, translator}: Deriving): boolean {
  if (words.get(language)!.has(key)) return true
  return !differsByRight(key, policy) && !translator(language).has(key)
}

function stateOf(language: string, pair: PassagePair, deriving: Deriving): PassageStatus {
  const {source, target, record} = pair
  const key = (target ?? source)!.key
  const reasons = target && record && isForReading(pair) ? reasonsOf(pair, record, language, deriving) : []
  return {
    language,
    key,
    state: reasons.length > 0 ? 'stale' : settledState(language, pair, deriving),
    source,
    target,
    record,
    reasons,
    minor: minorChange(pair, language, deriving),
    newValues: target && record && deriving.policy ? newValues(target, record) : [],
    facts: deriving.facts(key)
  }
}

function settledState(language: string, pair: PassagePair, deriving: Deriving): PassageState {
  const {source, target, record, edited} = pair
  if (!target) return deriving.empty.get(language)?.has(source!.key) ? 'empty' : 'absent'
  if (!isForReading(pair)) return 'reviewed'
  if (record) return edited ? 'translated' : record.state
  return language !== deriving.source && source && isSame(source, target) ? 'same' : 'unrecorded'
}

/** From so many words on, the same text in two languages is hardly by chance. */
const fewestSameWords = 4

function isSame(source: Passage, target: Passage): boolean {
  const own = target.segment.filter((part) => typeof part === 'string').join(' ')
  const count = own.match(/\p{L}+/gu)?.length ?? 0
  return count >= fewestSameWords && normalise(target.segment) === normalise(source.segment)
}

function reasonsOf(
  {source, target}: PassagePair,
  record: PassageRecord,
  language: string,
  {facts, source: from}: Deriving
): StaleReason[] {
  const reasons: StaleReason[] = []
  if (language !== from && record.source !== '') {
    const now = source && remembered(source)
    if (now === undefined || !saysTheSame(record.source, now))
      reasons.push({kind: 'source', before: record.source, now})
  }
  for (const activity of changedActivities(record.facts, facts(target!.key))) reasons.push(activity)
  return reasons
}

function minorChange({source, target, record}: PassagePair, language: string, {source: from}: Deriving) {
  if (language === from || !record || !source || !target || record.source === '') return undefined
  const now = remembered(source)
  return record.source !== now && saysTheSame(record.source, now) ? record.source : undefined
}

function newValues(target: Passage, {values}: PassageRecord): NewValue[] {
  return [...valuesOf(target)].flatMap(([path, now]) => {
    const before = values.get(path)
    // A fact that is gone has no value; that it is gone is told where facts are looked at.
    return before === undefined || before === now || now.startsWith('{{') ? [] : [{path, before, now}]
  })
}
