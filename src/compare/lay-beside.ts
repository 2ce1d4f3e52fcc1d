import type {LanguageMeans} from '../check/lexicon/language-means.ts'
import type {Page} from '../published/page.ts'
import type {Pair} from './align/pair.ts'
import {pairThings} from './align/pair-things.ts'
import {createSimilarity, type Similarity} from './evidence/create-similarity.ts'
import type {Unit} from './unit.ts'
import {unitsOf} from './units-of.ts'

/** Two pages laid beside each other. */
export interface ComparedPages {
  /** The units of each page, in order. */
  here: readonly Unit[]
  there: readonly Unit[]
  /** Those that say the same; with nothing on one side where a page lacks what the other has. */
  pairs: readonly Pair<Unit>[]
  similarity: Similarity
}

/**
 * Lay two pages beside each other, unit by unit.
 *
 * @param source one page
 * @param other the other, in the same or another language
 * @param means what is known of their languages
 * @returns their units, paired
 */
export function layBeside(source: Page, other: Page, means: LanguageMeans): ComparedPages {
  const [here, there] = [unitsOf(source, means), unitsOf(other, means)]
  const similarity = createSimilarity(
    here.map(({features}) => features),
    there.map(({features}) => features)
  )
  return {here, there, similarity, pairs: pairThings(here, there, similarity)}
}
