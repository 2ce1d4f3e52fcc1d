import type {LanguageMeans} from '../check/lexicon/language-means.ts'
import type {Page} from '../published/page.ts'
import type {Difference, Side} from './difference.ts'
import {findDifferingFacts} from './differences/find-differing-facts.ts'
import {findMissingCells} from './differences/find-missing-cells.ts'
import {findMissingSentences} from './differences/find-missing-sentences.ts'
import {findMissingUnits} from './differences/find-missing-units.ts'
import {layBeside} from './lay-beside.ts'

/**
 * Find what versions of a declaration do not say alike.
 *
 * @param pages two or more pages, in different languages or the same; the others are compared with the first
 * @param means what is known of their languages
 * @returns what differs, page by page, in the order of the pages
 */
export function comparePages(pages: readonly Page[], means: LanguageMeans): Difference[] {
  const [source, ...others] = pages
  if (!source) return []
  return others.flatMap((other, index) => {
    const compared = layBeside(source, other, means)
    const sides = [0, index + 1] as const
    const sentences = findMissingSentences(compared, sides)
    const differences = [
      ...findMissingUnits(compared, sides),
      ...sentences,
      ...findMissingCells(compared, sides),
      ...findDifferingFacts(compared, sides).flatMap((difference) => notToldWith(sentences, difference))
    ]
    return differences.sort((one, two) => one.order - two.order)
  })
}

/** Facts of a sentence that is missing as a whole are told of with it. */
function notToldWith(sentences: readonly Difference[], difference: Difference): Difference[] {
  const told = (side: Side): Side => {
    const quotes = sentences
      .filter(({has}) => has.page === side.page && side.quote.includes(has.quote))
      .map(({has}) => has.quote)
    return {...side, values: side.values.filter((value) => quotes.every((quote) => !quote.includes(value)))}
  }
  const [has, lacks] = [told(difference.has), told(difference.lacks)]
  if (has.values.length === 0 && lacks.values.length === 0) return []
  return [
    has.values.length > 0 ? {...difference, has, lacks} : {...difference, rule: 'missing-fact', has: lacks, lacks: has}
  ]
}
