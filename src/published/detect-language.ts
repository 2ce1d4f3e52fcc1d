import {Misuse} from '../diagnostics/misuse.ts'
import type {PageMeans} from './page-means.ts'

/** Fewer words than this do not tell a language. */
const fewestWords = 25

/** Fewer words than this do not gainsay somebody who knows the language of a page. */
const fewestAgainst = 60

/** A language is in question when its trigrams fit as well as this, where 1 is what the best of all has. */
const nearly = 0.97

/**
 * Find the language of a page.
 *
 * @param text its text, without what stands around it
 * @param source the page, and how its language could be said, for messages
 * @param means the languages there are
 * @returns the code of one of them
 * @throws Misuse when there is too little text, or it is in another language
 */
export async function detectLanguage(
  text: string,
  {file, option}: {file: string; option: string},
  means: PageMeans
): Promise<string> {
  const expected = [...means.known]
  const words = wordsOf(text)
  if (words.length < fewestWords) throw new Misuse('page-language-unsure', {file, option, expected})
  const iso = await mostLikely(text, words, means)
  const language = means.known.find((known) => means.lexicon(known).page.iso6393 === iso)
  if (language === undefined) throw otherLanguage(iso, file, means)
  return language
}

/**
 * Make sure that a page can be in the language that somebody says it is in.
 *
 * @param text its text, without what stands around it
 * @param file the page, for messages
 * @param means the languages there are
 * @throws Misuse when there is enough text to tell, and it is in none of them
 */
export async function refuseOtherLanguage(text: string, file: string, means: PageMeans): Promise<void> {
  const words = wordsOf(text)
  if (words.length < fewestAgainst) return
  const iso = await mostLikely(text, words, means)
  const known = means.known.map((language) => means.lexicon(language).page.iso6393)
  // A language that nothing is known of cannot be told from others.
  if (!known.includes(iso) && !known.includes('')) throw otherLanguage(iso, file, means)
}

/**
 * The language that trigrams tell; among those that they can hardly tell apart, the one whose own words are most frequent, and one of
 * ours rather than another.
 */
async function mostLikely(text: string, words: readonly string[], means: PageMeans): Promise<string> {
  const {francAll} = await import('franc')
  const all = francAll(text.slice(0, 100_000), {minLength: 1})
  const signs = signsOf(means)
  const ours = new Set(means.known.map((language) => means.lexicon(language).page.iso6393))
  const scored = new Set(all.map(([iso]) => iso))
  // Small languages are not among those whose trigrams are known.
  const unknown = [...signs.keys()].filter((iso) => !scored.has(iso)).map((iso) => [iso, 0] as const)
  const near = all.filter(([iso, score], index) => index === 0 || (score >= nearly && signs.has(iso)))
  const [best] = [...near, ...unknown]
    .map(([iso]) => ({iso, count: words.filter((word) => signs.get(iso)?.has(word)).length, isOurs: ours.has(iso)}))
    .sort(
      (one, other) =>
        other.count - one.count || Number(other.count > 0 && other.isOurs) - Number(one.count > 0 && one.isOurs)
    )
  return best?.iso ?? ''
}

/** Words that tell each language from its neighbours; what several of them have counts for each. */
function signsOf(means: PageMeans): ReadonlyMap<string, ReadonlySet<string>> {
  const lists = means.known.flatMap((language) => {
    const {iso6393, signs, neighbours} = means.lexicon(language).page
    return [[iso6393, signs] as const, ...Object.entries(neighbours)]
  })
  return new Map(lists.map(([iso, words]) => [iso, new Set(words)]))
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
}

function otherLanguage(iso: string, file: string, means: PageMeans): Misuse {
  const key = `published.language.${iso}`
  const isNamed = means.translator(means.known[0]!).has(key)
  const actual = {key: isNamed ? key : 'published.language.other'}
  return new Misuse('page-other-language', {file, actual, expected: [...means.known]})
}
