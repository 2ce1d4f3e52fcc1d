import {beforeAll, describe, expect, test} from '@jest/globals'
import type {Analyser} from '../../../src/check/subject.ts'
import {openApertium} from '../../../src/workspace/engines/apertium.ts'
import {isAtHand} from '../../support/is-at-hand.ts'
import {judge, lexicons, readSamples, score, wordsIn, type Sample, type Score} from './score.ts'

/*
 * How well other languages are found, measured on sentences. `sentences.tsv`: sentences that public bodies have published,
 * each judged by hand (`soft`: may be argued about, and does not count). The lists were changed after looking at them, so
 * they show that nothing is lost, not how well unseen text fares. `further-sentences.tsv`: sentences written before anything
 * was measured, by whoever wrote the lists too, so the figures are better than those of text by others. Lists are changed by
 * what the set `open` shows, never by `held`; but a fault that is corrected in one may be in both.
 */

const published = readSamples('sentences.tsv')
const further = readSamples('further-sentences.tsv')
const printed: string[] = []
const withApertium = isAtHand('/usr/share/apertium/apertium-nno-nob/') ? test : test.skip
let analyser: Analyser | undefined

beforeAll(() => {
  analyser = openApertium(lexicons, wordsIn([...published, ...further]))
})

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`
}

function print(name: string, {found, wrong, missed, precision, recall}: Score): void {
  printed.push(
    `${name}: precision ${percent(precision)}, recall ${percent(recall)} (${found} found, ${wrong} wrong, ${missed} missed)`
  )
}

function inLanguage(samples: readonly Sample[], language: string): Sample[] {
  return samples.filter((sample) => sample.language === language)
}

function scoreAll(name: string, use: Analyser | undefined): void {
  for (const language of ['nn', 'en'])
    print(`${name}, published ${language}`, score(inLanguage(published, language), use))
  for (const set of ['open', 'held']) {
    for (const language of ['nn', 'nb', 'en']) {
      const samples = inLanguage(further, language).filter((sample) => sample.set === set && sample.kind !== 'english')
      print(`${name}, ${set} ${language}`, score(samples, use))
      expect(score(samples, use).precision).toBeGreaterThanOrEqual(0.95)
      expect(score(samples, use).recall).toBeGreaterThanOrEqual(0.9)
    }
  }
}

test('there are enough sentences to measure on', () => {
  expect(published).toHaveLength(320)
  expect(published.filter(({kind}) => kind === 'leak')).toHaveLength(17)
  expect(further.length).toBeGreaterThanOrEqual(200)
})

describe('the lists alone', () => {
  test('find bokmål in published nynorsk', () => {
    const {precision, recall} = score(inLanguage(published, 'nn'))
    expect(precision).toBeGreaterThanOrEqual(0.98)
    expect(recall).toBeGreaterThanOrEqual(0.85)
  })

  test('hold their own on sentences of other fields', () => {
    scoreAll('lists', undefined)
  })

  test('tell a sentence that is all in another language from one with a word of it', () => {
    const whole = further.filter(({kind}) => kind === 'whole')
    const leaks = further.filter(({kind}) => kind === 'leak')
    const told = whole.filter((sample) => judge(sample).wholly !== undefined).length
    const wrongly = leaks.filter((sample) => judge(sample).wholly !== undefined).length
    printed.push(
      `whole sentences: ${told} of ${whole.length}; single words taken for one: ${wrongly} of ${leaks.length}`
    )
    expect(told / whole.length).toBeGreaterThanOrEqual(0.9)
    expect(wrongly / leaks.length).toBeLessThanOrEqual(0.05)
  })

  test('find English in Norwegian, and in no sentence that is clean', () => {
    const samples = further.filter(({language, kind}) => language !== 'en' && ['clean', 'english'].includes(kind))
    const result = score(samples, undefined, true)
    print('lists, English in Norwegian', result)
    expect(result.precision).toBeGreaterThanOrEqual(0.95)
    expect(result.recall).toBeGreaterThanOrEqual(0.9)
  })
})

withApertium('with Apertium no less is found, and as surely', () => {
  expect(analyser).toBeDefined()
  const {precision, recall} = score(inLanguage(published, 'nn'), analyser)
  expect(precision).toBeGreaterThanOrEqual(0.98)
  expect(recall).toBeGreaterThanOrEqual(0.95)
  scoreAll('with Apertium', analyser)
})

test('the figures are printed', () => {
  process.stdout.write(`${printed.join('\n')}\n`)
  expect(printed.length).toBeGreaterThan(8)
})
