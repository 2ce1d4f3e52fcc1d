import {pairThings} from '../align/pair-things.ts'
import type {Difference} from '../difference.ts'
import type {Similarity} from '../evidence/create-similarity.ts'
import type {Features} from '../evidence/features.ts'
import type {ComparedPages} from '../lay-beside.ts'
import type {Sentence, Unit} from '../unit.ts'
import {sideOf} from './side-of.ts'

/** With less evidence nothing can be said of a sentence. */
const leastEvidence = 6

/**
 * The other page says a sentence as a part of another when so much of it is found there, and that says more than what it is a translation of by
 * so much of the sentence; or when nearly all of it is found there.
 */
const said = {share: 0.25, room: 0.25, all: 0.75}

/** Where it says all the rest alike, what has a sentence more is longer by at least so much of it; by less when hardly anything of it is there. */
const signs = {excess: 0.35, little: 0.15, evidence: 12, share: 0.3}

/** So many sentences, and so many pairs of units, before and after are looked at. */
const nearby = {sentences: 2, pairs: 4}

/** With so much of a sentence in what only the other page has nearby, it is said there. */
const elsewhere = 0.4

/** Two sentences that are one in another language are no news, but a sentence less is. */
const divided = 0.2

/**
 * Find sentences that one page lacks in what both say.
 *
 * @param compared the pages
 * @param pages which they are
 * @returns what is missing, in the order of the pairs
 */
export function findMissingSentences(
  compared: ComparedPages,
  [source, other]: readonly [number, number]
): Difference[] {
  const [letters, others] = [lettersOf(compared.here), lettersOf(compared.there)]
  return compared.pairs.flatMap(({here, there}, index) => {
    if (here.length === 0 || there.length === 0 || here[0]!.kind === 'heading') return []
    const around = compared.pairs.slice(Math.max(0, index - nearby.pairs), index + nearby.pairs + 1)
    // What is looked at must not change by how much it is expected to say.
    const ratio = (others - lettersOf(there) + 1) / (letters - lettersOf(here) + 1)
    const aloneHere = around.flatMap((pair) => (pair.there.length === 0 ? pair.here : []))
    const aloneThere = around.flatMap((pair) => (pair.here.length === 0 ? pair.there : []))
    const {similarity} = compared
    return [
      ...missingFrom({lacks: there, has: here, ratio: 1 / ratio, alone: aloneThere, similarity}).map((sentence) =>
        differenceOf(sentence, index, [source, here], [other, there])
      ),
      ...missingFrom({lacks: here, has: there, ratio, alone: aloneHere, similarity}).map((sentence) =>
        differenceOf(sentence, index, [other, there], [source, here])
      )
    ]
  })
}

function lettersOf(units: readonly {text: string}[]): number {
  return units.reduce((letters, {text}) => letters + text.length, 1)
}

/** What both pages say in one place, and what only one of them has nearby. */
interface Place {
  /** What the page says that lacks a sentence. */
  lacks: readonly Unit[]
  has: readonly Unit[]
  /** How many letters of the page that has it are as much as one of the other. */
  ratio: number
  /** What only the page has that lacks it, nearby. */
  alone: readonly Unit[]
  similarity: Similarity
}

/** Sentences that only one has. */
function missingFrom(place: Place): Sentence[] {
  const {lacks, has, ratio, similarity} = place
  const [theirs, ours] = [lacks.flatMap(({sentences}) => sentences), has.flatMap(({sentences}) => sentences)]
  if (ours.length < 2) return []
  const pairs = pairThings(ours, theirs, similarity, divided)
  return pairs.flatMap(({here, there}, index) => {
    const [sentence] = here
    if (!sentence || there.length > 0) return []
    const around = pairs.slice(Math.max(0, index - nearby.sentences), index + nearby.sentences + 1)
    const isPart = around.some((pair) => {
      const room = lettersOf(pair.there) * ratio - lettersOf(pair.here)
      const share = shareIn(sentence, pair.there, similarity)
      return share >= said.all || (share >= said.share && room >= sentence.text.length * said.room)
    })
    return !isPart && isMissing(sentence, place) ? [sentence] : []
  })
}

function isMissing(sentence: Sentence, {lacks, has, ratio, alone, similarity}: Place): boolean {
  const {share, evidence} = similarity.covered(
    sentence.features,
    lacks.map(({features}) => features)
  )
  if (evidence < leastEvidence || shareIn(sentence, alone, similarity) >= elsewhere) return false
  const excess = (lettersOf(has) - lettersOf(lacks) * ratio) / sentence.text.length
  return excess >= signs.excess || (excess >= signs.little && evidence >= signs.evidence && share <= signs.share)
}

function shareIn({features}: Sentence, others: readonly {features: Features}[], similarity: Similarity): number {
  return similarity.covered(
    features,
    others.map((other) => other.features)
  ).share
}

function differenceOf(
  sentence: Sentence,
  order: number,
  [has, ours]: [number, readonly Unit[]],
  [lacks, theirs]: [number, readonly Unit[]]
): Difference {
  return {
    rule: 'missing-sentence',
    severity: 'error',
    order,
    has: sideOf(has, ours, [], sentence.text),
    lacks: sideOf(lacks, theirs)
  }
}
