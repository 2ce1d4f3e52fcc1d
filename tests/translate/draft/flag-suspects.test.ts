import {describe, expect, test} from '@jest/globals'
import {flagSuspects} from '../../../src/translate/draft/flag-suspects.ts'
import {readPassages} from '../../../src/translate/passages/read-passages.ts'
import type {Segment} from '../../../src/translate/passages/segment.ts'
import {loadDraftData} from '../../../src/workspace/engines/load-draft-data.ts'
import {loadLanguages} from '../../../src/workspace/languages/load-languages.ts'
import {loadPolicy} from '../../../src/workspace/policy/load-policy.ts'
import {packageRoot} from '../../../src/workspace/product/package-root.ts'

function passage(text: string): Segment {
  return readPassages('text.text', text)[0]!.segment
}

/** The words that a draft is suspected for. */
function suspects(source: string, draft: string, from = 'nb', to = 'nn'): readonly string[] {
  const warnings = flagSuspects(passage(draft), passage(source), loadDraftData({from, to}))
  expect(warnings.every(({code}) => code === 'suspect')).toBe(true)
  return warnings[0]?.about ?? []
}

describe('a draft in nynorsk is suspected', () => {
  test.each([
    ['that has lost a negation', 'Vi deler ikke noe.', 'Vi deler alt.', ['ikke']],
    [
      'where a passive became an order',
      'Da slettes ikke opplysningene.',
      'Då slett ikkje opplysningane.',
      ['slett ikkje']
    ],
    [
      'with a genitive that was rewritten',
      'de ansattes bruk av systemet',
      'bruken til dei tilsette av systemet',
      ['bruken til dei tilsette av']
    ],
    [
      'with an act glued to its section',
      'etter personopplysningslovens § 8 f',
      'etter personopplysnings§ 8 i lova f',
      ['personopplysnings§ 8', 'personopplysningslov']
    ],
    [
      'that has lost a section',
      'Se § 8-2 og artikkel 6 nr. 1 bokstav f.',
      'Sjå § 8 og artikkel 6.',
      ['§ 8-2', 'nr. 1', 'bokstav f']
    ],
    ['with a section of another number', 'Se § 8.', 'Sjå § 81.', ['§ 8']],
    [
      'where «hvor» was taken for a question',
      'en modul hvor dataene er samlet',
      'ein modul kvar dataa er samla',
      ['kvar dataa']
    ],
    ['with a passive of bokmål', 'IP-adressen avidentifiseres.', 'IP-adressa avidentifiseres.', ['avidentifiseres']],
    ['with a pronoun that may be wrong', 'Vi viser til den.', 'Vi viser til ho.', ['til ho']],
    ['with a question where there is none', 'Hvilket språk', 'Noko som språk', ['Noko som']]
  ])('%s', (_, source, draft, words) => {
    expect(suspects(source, draft)).toEqual(words)
  })

  test.each([
    ['Vi deler ikke noe.', 'Vi deler ikkje noko.'],
    ['Etter personopplysningslovens § 8', 'Etter personopplysningslova § 8'],
    ['Hvor mange ganger og hvor lenge', 'Kor mange gonger og kor lenge'],
    ['Slik ber du oss om sletting, hver gang', 'Slik ber du oss om sletting, kvar gong']
  ])('and not for %s', (source, draft) => {
    expect(suspects(source, draft)).toEqual([])
  })
})

test('a draft in English must have the numbers of the law, and negations', () => {
  const source = 'Vi deler ikke noe, jf. § 8-2 og artikkel 6.'
  expect(suspects(source, 'We share, see Section 8 and Article 6.', 'nb', 'en')).toEqual(['ikke', '8-2'])
  expect(suspects(source, "We don't share, see Section 8-2 and Article 6.", 'nb', 'en')).toEqual([])
})

test('a draft in bokmål must not have words of nynorsk', () => {
  expect(suspects('Vi lagrar det frå i dag.', 'Vi lagrer det frå i dag.', 'nn', 'nb')).toEqual(['frå'])
})

const languages = loadLanguages(packageRoot)

test.each([
  ['nb', 'nn'],
  ['nn', 'nb'],
  ['nb', 'en'],
  ['nn', 'en']
])('what people wrote from %s in %s is seldom suspected', (from, to) => {
  const data = loadDraftData({from, to})
  const pairs = ['datatilsynet', 'dfo', 'eksempel', 'ldo', 'mangfoldimai'].flatMap((id) => {
    const {words} = loadPolicy(packageRoot, id, languages, true)
    return [...words.get(from)!].flatMap(([key, {text}]) => {
      const [sources, targets] = [text, words.get(to)?.get(key)?.text ?? ''].map((one) => readPassages(key, one))
      return sources!.length === targets!.length
        ? sources!.map(({segment}, index) => ({source: segment, target: targets![index]!.segment}))
        : []
    })
  })
  const suspected = pairs.filter(({source, target}) => flagSuspects(target, source, data).length > 0)
  expect(pairs.length).toBeGreaterThan(400)
  expect(suspected.length).toBeLessThanOrEqual(4)
})
