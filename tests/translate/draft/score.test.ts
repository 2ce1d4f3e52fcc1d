import path from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import {sentencesOf} from '../../../src/check/text/sentences.ts'
import {readBundle} from '../../../src/language/bundle.ts'
import {apertiumModes} from '../../../src/translate/draft/apertium/apertium-mode.ts'
import {createCorrector} from '../../../src/translate/draft/create-corrector.ts'
import type {Draft} from '../../../src/translate/draft/engine.ts'
import {normalise} from '../../../src/translate/passages/normalise.ts'
import {readPassages} from '../../../src/translate/passages/read-passages.ts'
import {shownText, type Segment} from '../../../src/translate/passages/segment.ts'
import {loadLexicons} from '../../../src/workspace/check/load-lexicons.ts'
import {readSource} from '../../../src/workspace/disk/read-source.ts'
import {createApertiumEngine} from '../../../src/workspace/engines/create-apertium-engine.ts'
import {loadDraftData} from '../../../src/workspace/engines/load-draft-data.ts'
import {isAtHand} from '../../support/is-at-hand.ts'
import {chrF} from './chrf.ts'

/*
 * How good the drafts of Apertium are, bokmål to nynorsk, alone and with the corrections after it: the passages of two declarations that
 * were published in bokmål, against the nynorsk that was written and reviewed before any engine ran. What is written before the engine (`rewrites`) was
 * chosen after reading these drafts, so it shows here at its best. A person chooses among many
 * right words, so a draft that is not the same letter by letter may well be right.
 */

const root = path.resolve(import.meta.dirname, '../../..')
const lexicon = loadLexicons()
const engine = createApertiumEngine({modes: apertiumModes([lexicon('nb'), lexicon('nn')])})
const withApertium = isAtHand('/usr/share/apertium/modes/nob-nno_e.mode') ? describe : describe.skip
const correct = createCorrector('nb', loadDraftData({from: 'nb', to: 'nn'}), lexicon('nn'))
const printed: string[] = []

afterAll(async () => engine.close())

interface Pair {
  source: Segment
  reference: Segment
}

/** Passages of texts that have the same number of them in both languages. */
function pairsOf(policy: string): Pair[] {
  const [texts, others] = ['nb', 'nn'].map(
    (language) => readBundle([readSource(root, `policies/${policy}/${language}.yaml`)]).bundle
  )
  return [...texts!].flatMap(([key, {text}]) => {
    const other = others!.get(key)
    const [passages, same] = [readPassages(key, text), readPassages(key, other?.text ?? '')]
    if (passages.length !== same.length) return []
    return passages.map(({segment}, index) => ({source: segment, reference: same[index]!.segment}))
  })
}

function countOf(sign: string, segment: Segment): number {
  return (
    segment
      .map((part) => (typeof part === 'string' ? part : part.raw))
      .join('')
      .split(sign).length - 1
  )
}

function print(policy: string, pairs: readonly Pair[], drafts: readonly Draft[]): {score: number; same: number} {
  const texts = pairs.map(({reference}, index) => ({
    text: shownText(drafts[index]!.segment ?? []),
    reference: shownText(reference)
  }))
  const copied = pairs.map(({source, reference}) => ({text: shownText(source), reference: shownText(reference)}))
  const same = pairs.filter(({reference}, index) => normalise(drafts[index]!.segment ?? []) === normalise(reference))
  const sentences = pairs.flatMap(({source}) => sentencesOf({text: shownText(source)}, lexicon('nb')))
  const unknown = drafts.flatMap(({warnings}) =>
    warnings.filter(({code}) => code === 'unknown-words').flatMap(({about}) => about)
  )
  const lost = drafts.filter(({segment}) => segment === undefined)
  const score = chrF(texts)
  printed.push(
    `${policy}: ${pairs.length} passages, ${sentences.length} sentences; the same as the reviewed text: ${same.length}; ` +
      `chrF ${score.toFixed(1)} (bokmål copied: ${chrF(copied).toFixed(1)}); ` +
      `lost parts: ${lost.length}; passages with warnings: ${drafts.filter(({warnings}) => warnings.length > 0).length}; ` +
      `words unknown to it: ${[...new Set(unknown)].join(', ') || 'none'}`
  )
  return {score, same: same.length}
}

withApertium.each([
  ['datatilsynet', 87.5, 78],
  ['mangfoldimai', 87.5, 9]
])('drafts of %s', (policy, likeness, exact) => {
  test('are like the reviewed nynorsk, and lose nothing', async () => {
    const pairs = pairsOf(policy)
    const drafts = await engine.draft(
      pairs.map(({source}) => source),
      {from: 'nb', to: 'nn'}
    )
    const {score, same} = print(`${policy}, Apertium alone`, pairs, drafts)
    const corrected = drafts.map(({segment, warnings}, index) => {
      const better = segment && correct(segment, pairs[index]!.source)
      return {segment: better?.segment, warnings: [...warnings, ...(better?.warnings ?? [])]}
    })
    const whole = print(`${policy}, corrected and flagged`, pairs, corrected)
    expect(whole.score).toBeGreaterThanOrEqual(score)
    expect(whole.same).toBeGreaterThanOrEqual(same)
    expect(drafts.flatMap(({warnings}) => warnings).filter(({code}) => code !== 'unknown-words')).toEqual([])
    const signs = (sign: string): number[][] => [
      pairs.map(({source}) => countOf(sign, source)),
      drafts.map(({segment}) => countOf(sign, segment ?? []))
    ]
    for (const sign of ['§', '{{', '**', '](']) {
      const [before, after] = signs(sign)
      expect(after).toEqual(before)
    }
    expect(score).toBeGreaterThanOrEqual(likeness)
    expect(same).toBeGreaterThanOrEqual(exact)
  }, 60_000)
})

afterAll(() => {
  if (printed.length > 0) process.stdout.write(`${printed.join('\n')}\n`)
})
