import type {Segment} from '../passages/segment.ts'
import {countWords} from './count-words.ts'

/** Written standards of one language, of which none should be too rare. */
export interface StandardGroup {
  /** Their codes. */
  languages: readonly string[]
  /** How much of what is written should be in each of them at least, in percent. */
  least: number
}

/** What a policy says in its languages. */
export interface PolicyTexts {
  policy: string
  /** Its passages by language, without what is missing or a draft. */
  passages: Readonly<Record<string, readonly Segment[]>>
}

/** How much is written in a language. */
export interface LanguageShare {
  language: string
  words: number
  /** How much of what is written in its group is in it, from 0 to 1; absent where it is of no group, or nothing is written in any of it. */
  share: number | undefined
}

/** How much is written in which language. */
export interface LanguageShares {
  /** In the order of the policies. */
  perPolicy: readonly {policy: string; languages: readonly LanguageShare[]}[]
  /** Of all policies together. */
  all: readonly LanguageShare[]
  /** Languages with less of their group than there should be, in percent, of all policies together. */
  below: readonly {language: string; least: number}[]
}

/**
 * Count words per language and written standard (språklova § 13 asks central state bodies for at least a quarter of each). It counts
 * the declarations alone, so it is never what is measured of a body's whole site.
 *
 * @param policies what each policy says
 * @param groups written standards that are measured against each other
 * @returns words and shares, languages in alphabetical order; a standard in which nothing is written is there with none
 */
export function languageShares(policies: readonly PolicyTexts[], groups: readonly StandardGroup[]): LanguageShares {
  const counted = policies.map(({policy, passages}) => ({policy, words: wordsPer(passages)}))
  const sum = new Map<string, number>()
  for (const {words} of counted)
    for (const [language, count] of words) sum.set(language, (sum.get(language) ?? 0) + count)
  const all = sharesOf(sum, groups)
  return {
    perPolicy: counted.map(({policy, words}) => ({policy, languages: sharesOf(words, groups)})),
    all,
    below: all
      .map(({language, share}) => ({language, share, least: groupOf(language, groups)?.least ?? 0}))
      .filter(({share, least}) => share !== undefined && share * 100 < least)
      .map(({language, least}) => ({language, least}))
  }
}

function wordsPer(passages: PolicyTexts['passages']): Map<string, number> {
  return new Map(
    Object.entries(passages).map(([language, segments]) => [
      language,
      segments.reduce((sum, segment) => sum + countWords(segment), 0)
    ])
  )
}

function groupOf(language: string, groups: readonly StandardGroup[]): StandardGroup | undefined {
  return groups.find(({languages}) => languages.includes(language))
}

function sharesOf(words: ReadonlyMap<string, number>, groups: readonly StandardGroup[]): LanguageShare[] {
  const used = groups.filter(({languages}) => languages.some((language) => (words.get(language) ?? 0) > 0))
  const languages = new Set([...words.keys(), ...used.flatMap((group) => group.languages)])
  return [...languages].sort().map((language) => {
    const count = words.get(language) ?? 0
    const group = groupOf(language, used)
    const whole = group?.languages.reduce((sum, one) => sum + (words.get(one) ?? 0), 0)
    return {language, words: count, share: whole === undefined ? undefined : count / whole}
  })
}
