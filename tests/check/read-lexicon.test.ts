import {describe, expect, test} from '@jest/globals'
import {readLexicon} from '../../src/check/read-lexicon.ts'

const term = {id: 'consent', names: {nn: {preferred: 'samtykke', variants: [], forbidden: []}}}

describe('what rules know of a language', () => {
  const lexicon = readLexicon(
    'nn',
    {
      phrases: {here: ['her']},
      outdated: {row: ['gamal~']},
      foreign: {
        nb: {
          words: {ikke: 'ikkje'},
          endings: {het: 'heit'},
          except: ['enhet'],
          phrases: {'på vegne av': 'på vegner av'}
        }
      },
      style: {abbreviations: ['t.d.'], mixed: {purpose: {formål: ['formål~'], føremål: ['føremål~']}}}
    },
    [term]
  )

  test('is patterns by name', () => {
    expect('Sjå her.'.match(lexicon.phrases['here']!)).toEqual(['her'])
    expect('Gamalt og nytt'.match(lexicon.outdated['row']!)).toEqual(['Gamalt'])
  })

  test('is words of other languages, with what to write instead', () => {
    const [foreign] = lexicon.foreign
    expect(foreign).toMatchObject({
      from: 'nb',
      words: {ikke: 'ikkje'},
      endings: [{ending: 'het', instead: 'heit'}],
      phrases: [{instead: 'på vegner av'}]
    })
    expect([...foreign!.except]).toEqual(['enhet'])
    expect('på  vegne av oss'.match(foreign!.phrases[0]!.pattern)).toEqual(['på  vegne av'])
  })

  test('is abbreviations, pairs of forms and terms', () => {
    expect(lexicon.abbreviations).toEqual(['t.d.'])
    expect(lexicon.mixed).toMatchObject([{id: 'purpose', forms: [{name: 'formål'}, {name: 'føremål'}]}])
    expect('føremålet'.match(lexicon.mixed[0]!.forms[1]!.pattern)).toEqual(['føremålet'])
    expect(lexicon).toMatchObject({language: 'nn', terms: [term]})
  })
})

test('a language without files has nothing, and nothing is found in it', () => {
  expect(readLexicon('se', {}, [])).toMatchObject({
    language: 'se',
    phrases: {},
    outdated: {},
    foreign: [],
    abbreviations: [],
    mixed: [],
    terms: []
  })
})
