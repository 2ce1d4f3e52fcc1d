import {describe, expect, test} from '@jest/globals'
import {readLexicon} from '../../../src/check/lexicon/read-lexicon.ts'

const term = {id: 'consent', names: {nn: {preferred: 'samtykke', variants: [], forbidden: []}}}

describe('what rules know of a language', () => {
  const lexicon = readLexicon(
    'nn',
    {
      phrases: {here: ['her']},
      outdated: {row: ['gamal~']},
      foreign: {
        nb: {
          loans: true,
          words: {ikke: 'ikkje'},
          weak: {siden: 'sidan'},
          endings: {het: 'heit', else: ''},
          except: ['enhet', '~nyhet'],
          letters: 'äö',
          phrases: {'på vegne av': 'på vegner av'}
        }
      },
      style: {abbreviations: ['t.d.'], mixed: {purpose: {formål: ['formål~'], føremål: ['føremål~']}}}
    },
    {terms: [term]}
  )

  test('is patterns by name', () => {
    expect('Sjå her.'.match(lexicon.phrases['here']!)).toEqual(['her'])
    expect('Gamalt og nytt'.match(lexicon.outdated['row']!)).toEqual(['Gamalt'])
  })

  test('is words of other languages, with what to write instead', () => {
    const [foreign] = lexicon.foreign
    expect(foreign).toMatchObject({from: 'nb', loans: true, phrases: [{instead: 'på vegner av'}]})
    expect([...foreign!.entries]).toEqual(
      expect.arrayContaining([
        ['ikke', {kind: 'word', instead: 'ikkje'}],
        ['siden', {kind: 'weak', instead: 'sidan'}],
        ['~het', {kind: 'ending', instead: '~heit'}],
        ['~else', {kind: 'ending', instead: ''}],
        ['enhet', {kind: 'except', instead: ''}],
        ['~nyhet', {kind: 'except', instead: ''}]
      ])
    )
    expect('på  vegne av oss'.match(foreign!.phrases[0]!.pattern)).toEqual(['på  vegne av'])
  })

  test('is letters that the language does not have', () => {
    expect(['öl', 'øl', 'Öl'].filter((word) => lexicon.foreign[0]!.letters.test(word))).toEqual(['öl'])
    const lists = {words: {}, weak: {}, endings: {}, except: [], phrases: {}}
    const [foreign] = readLexicon('nn', {foreign: {en: lists}}).foreign
    expect(foreign).toMatchObject({loans: false})
    expect(foreign!.letters.test('öl')).toBe(false)
  })

  test('is abbreviations, pairs of forms and terms', () => {
    expect(lexicon.abbreviations).toEqual(['t.d.'])
    expect(lexicon.mixed).toMatchObject([{id: 'purpose', forms: [{name: 'formål'}, {name: 'føremål'}]}])
    expect('føremålet'.match(lexicon.mixed[0]!.forms[1]!.pattern)).toEqual(['føremålet'])
    expect(lexicon).toMatchObject({language: 'nn', terms: [term]})
  })
})

test('a language without files has nothing, and nothing is found in it', () => {
  expect(readLexicon('se', {})).toMatchObject({
    language: 'se',
    phrases: {},
    outdated: {},
    foreign: [],
    abbreviations: [],
    mixed: [],
    terms: []
  })
})
