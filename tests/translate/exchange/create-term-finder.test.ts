import fs from 'node:fs'
import {describe, expect, test} from '@jest/globals'
import {readTermbase} from '../../../src/check/lexicon/termbase.ts'
import {createTermFinder} from '../../../src/translate/exchange/create-term-finder.ts'

const terms = readTermbase(fs.readFileSync('locales/termbase.tsv', 'utf8'))

function conceptsIn(text: string, [from, to]: [string, string] = ['nb', 'en']): string[] {
  return createTermFinder({language: from, terms}, to)([text]).map(({concept, found}) => `${concept}: ${found}`)
}

describe('terms that texts speak of', () => {
  test('are named with what to write and what not', () => {
    expect(createTermFinder({language: 'nb', terms}, 'nn')(['Vi er behandlingsansvarlig.'])).toEqual([
      {
        concept: 'controller',
        found: 'behandlingsansvarlig',
        preferred: ['behandlingsansvarleg', 'den behandlingsansvarlege', 'dei behandlingsansvarlege'],
        forbidden: ['behandlingsansvarlig', 'behandlingsansvarlige', 'handsamingsansvarleg']
      }
    ])
  })

  test.each([
    ['as they are written there', 'Personvernombudet svarer.', ['dpo: Personvernombudet']],
    ['with an ending', 'Behandlingen er lovlig.', ['processing: Behandlingen']],
    ['as variants', 'Cookies fra andre.', ['cookie: Cookies']],
    ['as abbreviations', 'Etter GDPR kan du', ['gdpr: GDPR']],
    [
      'not within a longer term',
      'Nødvendige informasjonskapsler',
      ['necessary_cookies: Nødvendige informasjonskapsler']
    ],
    [
      'also beside a longer term',
      'samtykke og uttrykkelig samtykke',
      ['consent: samtykke', 'explicit_consent: uttrykkelig samtykke']
    ],
    ['not as words of every text', 'Du kan spørre oss.', []],
    ['not within other words', 'Avdelingen er ansvarlig.', []],
    ['not at all where there are none', '', []]
  ])('are found %s', (_, text, expected) => {
    expect(conceptsIn(text)).toEqual(expected)
  })

  test('are in the order of the termbase, each once, with the first form', () => {
    const found = createTermFinder(
      {language: 'nb', terms},
      'en'
    )(['Samtykket ditt. Formålet.', 'Et samtykke til behandling.'])
    expect(found.map(({concept, found}) => [concept, found])).toEqual([
      ['processing', 'behandling'],
      ['consent', 'Samtykket'],
      ['purpose', 'Formålet']
    ])
  })

  test('are none that has no name in the other language', () => {
    expect(conceptsIn('Samtykke', ['nb', 'se'])).toEqual([])
    expect(conceptsIn('Samtykke', ['se', 'nb'])).toEqual([])
  })

  test('are the same however often is asked', () => {
    const find = createTermFinder({language: 'nb', terms}, 'nn')
    expect(find(['Formål og samtykke'])).toEqual(find(['Formål og samtykke']))
  })
})
