import {describe, expect, test} from '@jest/globals'
import {correctDraft} from '../../../src/translate/draft/correct-draft.ts'
import {readDraftData} from '../../../src/translate/draft/draft-data.ts'
import {readPassages} from '../../../src/translate/passages/read-passages.ts'
import type {Segment} from '../../../src/translate/passages/segment.ts'
import {loadDraftData} from '../../../src/workspace/engines/load-draft-data.ts'

function passage(text: string): Segment {
  return readPassages('text.text', text)[0]!.segment
}

/** The draft of a source, corrected, as it is written. */
function corrected(source: string, draft: string, from = 'nb', to = 'nn'): string {
  const {segment} = correctDraft(passage(draft), passage(source), loadDraftData({from, to}))
  return segment.map((part) => (typeof part === 'string' ? part : part.raw)).join('')
}

describe('what Apertium writes from bokmål is corrected where only one thing is right', () => {
  test.each([
    [
      'Grunnlaget er berettiget interesse.',
      'Grunnlaget er på sin plass interesse.',
      'Grunnlaget er berettiga interesse.'
    ],
    ['De berettigede interessene våre', 'Dei rettmessige interessene våre', 'Dei berettiga interessene våre'],
    ['Den registrerte', 'Han registrerte', 'Den registrerte'],
    ['Klag til tilsynsmyndigheten.', 'Klag til tilsynsmakta.', 'Klag til tilsynsmyndigheita.'],
    ['Det gis ikke mer her.', 'Det blir gitt ikkje meir her.', 'Det blir ikkje gitt meir her.'],
    [
      'Vi lagrer det: {{data}} slettes ikke, men',
      'Vi lagrar det: {{data}} slett ikkje, men',
      'Vi lagrar det: {{data}} blir ikkje sletta, men'
    ],
    [
      'Dataene lagres ikke lenger enn nødvendig.',
      'Dataa blir ikkje lenger lagra enn nødvendig.',
      'Dataa blir ikkje lagra lenger enn nødvendig.'
    ],
    [
      'Da legges det igjen en {{cookie}} her.',
      'Då blir det igjen lagt ein {{cookie}} her.',
      'Då blir det lagt igjen ein {{cookie}} her.'
    ],
    [
      'virksomhetens behandling av personopplysninger',
      'behandlinga for verksemda av personopplysningar',
      'behandlinga av personopplysningar i verksemda'
    ],
    [
      'Avtalen fornyes ikke automatisk.',
      'Avtalen blir fornya ikkje automatisk.',
      'Avtalen blir ikkje fornya automatisk.'
    ],
    [
      'Hvis ikke, sendes ikke meldingen.',
      'Viss ikkje, blir ikkje send meldinga.',
      'Viss ikkje, blir ikkje meldinga send.'
    ],
    ['Da slettes ikke dokumentene.', 'Då slett ikkje dokumenta.', 'Då blir ikkje dokumenta sletta.'],
    ['et skript', 'ein skript', 'eit skript'],
    ['Hvilket språk du bruker', 'Noko som språk du bruker', 'Kva språk du bruker']
  ])('%s', (source, draft, right) => {
    expect(corrected(source, draft)).toBe(right)
  })
})

test('what Apertium writes from nynorsk is corrected too', () => {
  expect(corrected('med mindre du har rettar', 'mens mindre du har retter', 'nn', 'nb')).toBe(
    'med mindre du har rettigheter'
  )
})

test('nothing is corrected where the source says something else', () => {
  expect(corrected('Rettmessig eier', 'Rettmessig interesse')).toBe('Rettmessig interesse')
  expect(corrected('Hver registrerte', 'Han registrerte seg')).toBe('Han registrerte seg')
})

test('facts and code stay as they are, and it is said what was changed', () => {
  const data = readDraftData({nb: {corrections: [{draft: ['a (b)'], text: 'c $1 $2'}]}}, 'nb')
  const {segment, about} = correctDraft(passage('A b og `a b` og a b'), passage('x'), data)
  expect(segment).toEqual(['C b  og ', expect.objectContaining({raw: '`a b`'}), ' og c b '])
  expect(about).toEqual(['A b → C b ', 'a b → c b '])
})

test('nothing is known of a language without data', () => {
  expect(loadDraftData({from: 'nb', to: 'xx'})).toEqual({corrections: [], suspects: [], kept: []})
  expect(readDraftData({}, 'constructor')).toEqual({corrections: [], suspects: [], kept: []})
})
