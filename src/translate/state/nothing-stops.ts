import type {Passage} from '../passages/passage.ts'
import {readPassages} from '../passages/read-passages.ts'
import {activityFacts, factsFor} from './activity-facts.ts'
import {changedActivities} from './changed-activities.ts'
import type {StateInput} from './derive-states.ts'
import {differsByRight} from './differs-by-right.ts'
import {anchors, anchorsInCommon} from './likeness.ts'
import {lengthRatio} from './length-ratio.ts'
import {remembered} from './made-from.ts'
import type {PassageRecord} from './record.ts'
import {wordsOf} from './words-of.ts'

/**
 * Whether it can be seen at once that no passage is absent, stale or a draft: of most policies that are published nothing is, and to find out how
 * far each passage has come takes longer than to make the pages.
 *
 * @param input the words, the policy that they are of, and what is remembered
 * @returns true when nothing can stop a version; false when the states have to be derived to know
 */
export function nothingStops(input: StateInput): boolean {
  const {policy, languages = policy?.languages ?? [], words, translator, records} = input
  const [source, ...others] = languages.filter((language) => words.has(language))
  if (source === undefined) return true
  const categories = translator(source).pluralCategories.join()
  if (others.some((language) => translator(language).pluralCategories.join() !== categories)) return false
  const glance = createGlance(input, source)
  return [source, ...others].every((language) => {
    const own = records.filter((record) => record.language === language)
    return own.length > 0 ? glance.isAsRemembered(language, own) : language === source || glance.isAlike(language)
  })
}

/** A passage, and what it names that is the same in any language. */
interface Glimpse extends Passage {
  named: readonly string[]
}

/** Looks at the passages of one policy, each text once. */
interface Glance {
  /** Whether a language of which nothing is remembered has a passage for each of the source. */
  isAlike(language: string): boolean
  /** Whether every passage of a language is what is remembered of it, made from what the source still says. */
  isAsRemembered(language: string, records: readonly PassageRecord[]): boolean
}

function createGlance({policy, words, translator}: StateInput, source: string): Glance {
  const read = new Map<string, readonly Glimpse[]>()
  const passages = (language: string, key: string, text: string): readonly Glimpse[] => {
    const id = `${language} ${key}`
    const known = read.get(id) ?? readPassages(key, text).map((one): Glimpse => ({named: anchors(one.segment), ...one}))
    read.set(id, known)
    return known
  }
  /** The text that words are made from: the policy's own, else the product's. */
  const sourceText = (key: string): string | undefined =>
    words.get(source)!.get(key)?.text ?? (differsByRight(key) ? undefined : translator(source).entry(key)?.text)
  let facts: ReadonlyMap<string, string> | undefined
  const factsOf = (key: string): ReadonlyMap<string, string> =>
    policy ? factsFor(key, policy, (facts ??= activityFacts(policy))) : new Map()
  return {
    isAlike: (language) =>
      [...words.get(language)!].every(([key, {text}]) => {
        const from = sourceText(key)
        if (from === undefined || (isOneLine(from) && isOneLine(text))) return true
        return belongTogether(passages(source, key, from), passages(language, key, text))
      }),
    isAsRemembered(language, records) {
      const byKey = grouped(records)
      return [...words.get(language)!].every(([key, {text}]) => {
        const own = passages(language, key, text)
        const known = byKey.get(key) ?? []
        const from = language === source ? undefined : sourceText(key)
        const sources = from === undefined ? undefined : passages(source, key, from)
        if (known.length !== own.length || (sources && sources.length !== own.length)) return false
        const left = [...known]
        return own.every((passage, index) => {
          const words = wordsOf(passage)
          const at = left.findIndex((one) => one.words === words)
          const [record] = at < 0 ? [] : left.splice(at, 1)
          const made = sources?.[index]
          return (
            record !== undefined &&
            record.state !== 'draft' &&
            (language === source || record.source === (made === undefined ? '' : remembered(made))) &&
            changedActivities(record.facts, factsOf(key)).length === 0
          )
        })
      })
    }
  }
}

function grouped(records: readonly PassageRecord[]): Map<string, PassageRecord[]> {
  const groups = new Map<string, PassageRecord[]>()
  for (const record of records) groups.set(record.key, [...(groups.get(record.key) ?? []), record])
  return groups
}

/** A line of words is one passage, and never a heading. */
function isOneLine(text: string): boolean {
  return /^[\p{L}\p{N}«{(][^\n]*$/u.test(text)
}

/**
 * Whether each passage of a text surely goes with the one in the same place of another: as many, of the same kinds, naming nearly what they could,
 * and about as long. `pairLeft` weighs a pair with 1, and up to 2 for what both name, ½ for its kind and ½ for its length; to leave one pair out
 * can then gain less than it loses, as long as what the pairs lack of the most that each could weigh comes to less than 2.
 */
function belongTogether(sources: readonly Glimpse[], targets: readonly Glimpse[]): boolean {
  if (sources.length !== targets.length) return false
  let lacking = 0
  for (const [index, source] of sources.entries()) {
    const target = targets[index]!
    if ((source.kind === 'heading') !== (target.kind === 'heading')) return false
    lacking += (1 - lengthRatio(source, target)) / 2 + (source.kind === target.kind ? 0 : 0.5)
    if (sources.length > 1) lacking += 2 * missedAnchors(source, target, targets)
  }
  return sources.length < 2 || lacking < 2
}

/** How much less a passage has in common with the one in its place than with the likest of all. */
function missedAnchors({named}: Glimpse, own: Glimpse, targets: readonly Glimpse[]): number {
  if (named.length === 0) return 0
  const common = anchorsInCommon(named, own.named)
  return common === 1 ? 0 : Math.max(...targets.map((target) => anchorsInCommon(named, target.named))) - common
}
