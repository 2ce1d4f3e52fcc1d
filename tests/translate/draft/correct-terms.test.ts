import {describe, expect, test} from '@jest/globals'
import {correctTerms} from '../../../src/translate/draft/correct-terms.ts'
import {readPassages} from '../../../src/translate/passages/read-passages.ts'
import type {Segment} from '../../../src/translate/passages/segment.ts'
import {loadLexicons} from '../../../src/workspace/check/load-lexicons.ts'

const lexicon = loadLexicons()

function passage(text: string): Segment {
  return readPassages('text.text', text)[0]!.segment
}

/** A draft with the terms of the house, and what is said of them. */
function correct(source: string, draft: string, from = 'nb', to = 'nn'): [string, readonly string[]] {
  const {segment, warnings} = correctTerms(passage(draft), passage(source), from, lexicon(to))
  const text = segment.map((part) => (typeof part === 'string' ? part : part.raw)).join('')
  expect(warnings.every(({code}) => code === 'house-term')).toBe(true)
  return [text, warnings.flatMap(({about}) => about)]
}

describe('a form that the termbase forbids is replaced', () => {
  test.each([
    [
      'when the engine has left it as it was',
      'vår databehandler',
      'vår databehandler',
      'vår databehandlar',
      'databehandler → databehandlar'
    ],
    [
      'in the form that it has',
      'Mottakere av data',
      'Mottakere av data',
      'Mottakarar av data',
      'Mottakere → Mottakarar'
    ],
    [
      'in a form that the termbase need not have',
      'alle arbeidsgivere',
      'alle arbeidsgivere',
      'alle arbeidsgivarar',
      'arbeidsgivere → arbeidsgivarar'
    ],
    [
      'when the word that decides the form is the same',
      'den behandlingsansvarlige',
      'den handsamingsansvarleg',
      'den behandlingsansvarleg',
      'handsamingsansvarleg → behandlingsansvarleg'
    ],
    [
      'in several words',
      'berettigede interesser',
      'berettigede interesser',
      'berettiga interesser',
      'berettigede interesser → berettiga interesser'
    ],
    [
      'with the -s of a genitive',
      'databehandlerens system',
      'databehandlerens system',
      'databehandlarens system',
      'databehandlerens → databehandlarens'
    ]
  ])('%s', (_, source, draft, right, about) => {
    expect(correct(source, draft)).toEqual([right, [about]])
  })

  test('in English', () => {
    expect(
      correct('særlige kategorier av personopplysninger', 'particular categories of personal data', 'nb', 'en')
    ).toEqual([
      'special categories of personal data',
      ['particular categories of personal data → special categories of personal data']
    ])
  })
})

describe('a form that the termbase forbids is only told of', () => {
  test.each([
    [
      'when nobody can tell its form',
      'Den registrerte kan klage.',
      'Registrants can complain.',
      'Registrants (the data subject)'
    ],
    ['when the words differ', 'rett til innsyn', 'right to insight', 'right to insight (right of access)']
  ])('%s', (_, source, draft, about) => {
    expect(correct(source, draft, 'nb', 'en')).toEqual([draft, [about]])
  })

  test('when it is written in capital letters', () => {
    expect(correct('databehandler', 'DATABEHANDLER')).toEqual(['DATABEHANDLER', ['DATABEHANDLER (databehandlar)']])
  })
})

test('nothing is said where the source speaks of something else', () => {
  expect(correct('De mottar ting.', 'The receiver of a phone.', 'nb', 'en')).toEqual(['The receiver of a phone.', []])
})

test('facts and code stay as they are', () => {
  const [text, about] = correct('{{mottaker}} er mottaker', '{{mottaker}} er `mottaker` og mottaker')
  expect([text, about]).toEqual(['{{mottaker}} er `mottaker` og mottakar', ['mottaker → mottakar']])
})
