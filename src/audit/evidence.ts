import type {ExtractedKind} from '../check/extract/extracted-fact.ts'
import type {Subject} from '../check/subject.ts'
import {phrasesOf, type Phrase} from '../check/words/find-in-words.ts'
import {ownBlocks, type OwnBlock} from '../check/words/own-blocks.ts'
import {saysPhrase} from '../check/words/says-phrase.ts'
import {sentenceOf} from '../check/words/sentence-of.ts'

/** What shows that a page says something; any of it does. */
export interface Evidence {
  /** Names of patterns in `asked.json`. */
  patterns?: readonly string[]
  /** Names of patterns in `phrases.json`. */
  phrases?: readonly string[]
  /** Facts that the text states, by kind, and by value where not every one does. */
  facts?: readonly {kind: ExtractedKind; value?: RegExp}[]
  /** What addresses of links look like. */
  links?: RegExp
  /** Names of patterns in `asked.json` that addresses of links fit. */
  linked?: readonly string[]
  /** Whether it counts in sentences without a negation alone; default: `false`. */
  affirmed?: boolean
}

/**
 * Find what shows that some of a page says something.
 *
 * @param blocks the paragraphs and the like that are looked at
 * @param evidence what shows it
 * @yields each place, block by block
 */
export function* findEvidence(blocks: Iterable<OwnBlock>, evidence: Evidence): Iterable<Phrase> {
  for (const own of blocks) {
    for (const phrase of evidenceIn(own, evidence)) {
      if (evidence.affirmed && saysPhrase(own.version, 'negation', sentenceOf(phrase).text)) continue
      yield phrase
    }
  }
}

/**
 * Find the first place that shows that a page says something.
 *
 * @param subject the page
 * @param evidence what shows it
 * @returns the place; undefined when there is none
 */
export function firstEvidence(subject: Subject, evidence: Evidence): Phrase | undefined {
  for (const phrase of findEvidence(ownBlocks(subject), evidence)) return phrase
  return undefined
}

function* evidenceIn(
  own: OwnBlock,
  {patterns = [], phrases = [], facts = [], ...addresses}: Evidence
): Iterable<Phrase> {
  const {version, block} = own
  const {lexicon} = version
  for (const pattern of [
    ...patterns.map((name) => lexicon.asked[name]),
    ...phrases.map((name) => lexicon.phrases[name])
  ])
    if (pattern) yield* phrasesOf(own, pattern)
  for (const {kind, value, start, end, text} of facts.length > 0 ? version.extract(block.text) : [])
    if (facts.some((fact) => fact.kind === kind && (fact.value?.test(value) ?? true)))
      yield {...own, start, end, actual: text}
  yield* linksIn(own, addresses)
}

function* linksIn(own: OwnBlock, {links, linked = []}: Pick<Evidence, 'links' | 'linked'>): Iterable<Phrase> {
  const {version, block} = own
  const sought = [links, ...linked.map((name) => version.lexicon.asked[name])]
  for (const {address, label, start} of block.links)
    if (sought.some((pattern) => pattern && address.search(pattern) >= 0))
      yield {...own, start, end: start + label.length, actual: address}
}
