import type {ForeignWords} from '../lexicon/lexicon.ts'
import {wordsOf, type Stretch} from '../text/words.ts'
import {findForeign, type ForeignHit, type Search} from './find-foreign.ts'

/** What was found in a sentence. */
export interface Judgement {
  /** Words of another language; in a sentence that is all in another language, the signs of that. */
  hits: readonly ForeignHit[]
  /** The language that all of the sentence seems to be in; undefined when only single words are. */
  wholly: string | undefined
}

/**
 * Judge whether a sentence is in its language: two different words of another, more than it has of its own, and all of it
 * seems to be in that one. Weak signs count where it has no word of its own. Where words are borrowed all the time, they must be half of the sentence.
 *
 * @param sentence the sentence, names masked
 * @param search what is looked for
 * @param ownBeside gives the words that the language of the sentence has and another one does not; default: none
 * @returns what was found
 */
export function judgeSentence(
  sentence: Stretch,
  search: Search,
  ownBeside: (from: string) => readonly ForeignWords[] = () => []
): Judgement {
  const all = findForeign(sentence, search)
  const strong = all.filter(({weak}) => !weak)
  if (strong.length === 0) return {hits: [], wholly: undefined}
  const from = mostOf(strong)
  const against = search.loans ? wordsOf(sentence.text).length / 2 : countOwn(sentence, search, ownBeside(from))
  const signs = against === 0 || search.loans ? all : strong
  if (different(signs) >= 2 && different(signs) > against) return {hits: all, wholly: from}
  return {hits: strong, wholly: undefined}
}

function countOwn(sentence: Stretch, search: Search, own: readonly ForeignWords[]): number {
  const found = [false, true].flatMap((loans) =>
    findForeign(sentence, {...search, lists: own, loans, analyser: undefined})
  )
  return different(found.filter(({weak}) => !weak))
}

function different(hits: readonly ForeignHit[]): number {
  return new Set(hits.map(({text}) => text.toLowerCase())).size
}

function mostOf(hits: readonly ForeignHit[]): string {
  const counts = new Map<string, number>()
  for (const {from} of hits) counts.set(from, (counts.get(from) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]![0]
}
