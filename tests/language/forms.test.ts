import {describe, expect, test} from '@jest/globals'
import {applyForms, formNames} from '../../src/language/forms.ts'
import {dateText} from '../../src/language/date-text.ts'
import {listText, bullets} from '../../src/language/list-text.ts'
import {plainText} from '../../src/language/plain-text.ts'
import {node, type Slot} from '../../src/language/slot.ts'
import {createTranslator} from '../../src/language/create-translator.ts'
import {numberText} from '../../src/language/number-text.ts'
import {createSpeaker} from '../../src/language/create-speaker.ts'
import type {Speaker} from '../../src/language/speaker.ts'
import {bundleOf, speakerFor, written} from '../support/speaker-for.ts'
import type {StandardLanguage} from '../support/standard-bundle.ts'

function formed(language: StandardLanguage, slot: Slot | ((speaker: Speaker) => Slot), ...forms: string[]): string {
  return written(language, (speaker) => applyForms(typeof slot === 'function' ? slot(speaker) : slot, forms, speaker))
}

describe('the genitive', () => {
  test.each([
    ['nb', 'LDO', 'LDOs'],
    ['nn', 'Deltager', 'Deltagers'],
    ['en', 'DFØ', 'DFØ’s'],
    ['nb', 'Oslo universitetssykehus', 'Oslo universitetssykehus’'],
    ['nn', 'SSB-boks', 'SSB-boks’'],
    ['nn', 'LINUX', 'LINUX’'],
    ['nb', 'Hertz', 'Hertz’'],
    ['en', 'Websites', 'Websites’'],
    ['en', 'Linux', 'Linux’s'],
    ['nb', '', 's']
  ] as const)('of %s: %s is %s', (language, name, expected) => {
    expect(formed(language, name, 'genitive')).toBe(expected)
  })

  test('looks at the last letter of a word that holds others', () => {
    expect(formed('nb', (speaker) => listText(['Hertz', 'Avis'], speaker), 'genitive')).toBe('Hertz og Avis’')
    expect(formed('nb', (speaker) => listText(['Avis', 'Hertz Norge'], speaker), 'genitive')).toBe(
      'Avis og Hertz Norges'
    )
  })

  test('goes into a word that is nothing but another', () => {
    const word = formed('nb', (speaker) => speaker.say('date.year', {year: '2022'}), 'genitive')
    expect(word).toBe('2022s')
    const slot = speakerFor('nb', {}, ({speaker}) =>
      applyForms(speaker.say('date.year', {year: '2022'}), ['genitive'], speaker)
    )
    expect(slot).toMatchObject({key: 'date.year', slots: [{key: 'genitive.plain'}]})
  })

  test('stands outside what is marked up', () => {
    const slot = speakerFor('nn', {}, ({speaker}) => applyForms(node('link', ['Altinn'], {}), ['genitive'], speaker))
    expect(slot).toMatchObject({kind: 'word', slots: [{kind: 'node'}]})
  })

  test('knows no sibilants where the language names none', () => {
    expect(
      speakerFor('nb', {words: {genitive: {sibilants: '-'}}}, ({speaker}) =>
        plainText(applyForms('Hertz', ['genitive'], speaker))
      )
    ).toBe('Hertzs')
  })
})

describe('quotation marks', () => {
  test.each([
    ['nb', '«ombudet»', '«Ombudet»'],
    ['nn', '«ombudet»', '«Ombudet»'],
    ['en', '‘ombudet’', '‘Ombudet’']
  ] as const)('are those of %s', (language, quoted, capital) => {
    expect(formed(language, 'ombudet', 'quoted')).toBe(quoted)
    expect(formed(language, 'ombudet', 'capital', 'quoted')).toBe(capital)
  })

  test('stand outside what is marked up', () => {
    expect(formed('nb', (speaker) => dateText('2022-05', speaker), 'quoted')).toBe('«mai 2022»')
  })
})

test('a language that says nothing of its marks has none', () => {
  const translator = createTranslator('fkv', new Map(), bundleOf({genitive: {plain: '{{name}}n'}}))
  const speaker = createSpeaker({
    translator,
    draft: false,
    file: '',
    report: () => undefined,
    gapText: (key) => key
  })
  expect(plainText(applyForms('Hertz', ['genitive', 'quoted'], speaker))).toBe('Hertzn')
  expect(plainText(numberText(12345, speaker))).toBe('12345')
})

describe('a capital', () => {
  test('is given to a value', () => {
    expect(formed('nb', 'ørret og ål', 'capital')).toBe('Ørret og ål')
    expect(formed('nb', '𐐨 is a letter of two units', 'capital')).toBe('𐐀 is a letter of two units')
    expect(formed('nb', '', 'capital')).toBe('')
  })

  test('is given to a word', () => {
    expect(formed('nn', (speaker) => speaker.say('vocabulary.roles.ombud.definite'), 'capital')).toBe('Ombodet')
  })

  test('is given to what a word begins with', () => {
    expect(formed('nb', (speaker) => listText(['avis', 'brev', 'chat'], speaker), 'capital')).toBe('Avis, brev og chat')
  })

  test('is given to the word and not to what stands within it', () => {
    expect(formed('nb', (speaker) => speaker.say('date.approximate', {date: 'mai'}), 'capital')).toBe('Rundt mai')
  })

  test('is given to the first of what a node holds', () => {
    expect(formed('nb', (speaker) => dateText('2022-05', speaker), 'capital')).toBe('Mai 2022')
    expect(formed('nb', node('passage', ['en', 'to'], {}), 'capital')).toBe('En to')
  })

  test('leaves a list of bullets a list', () => {
    expect(formed('nb', bullets(['a', 'b']), 'capital')).toBe('- a\n- b')
  })
})

test('forms are taken in order', () => {
  expect(formed('nb', 'ombudet', 'capital', 'genitive')).toBe('Ombudets')
  expect(formed('nb', 'ombudet', 'genitive', 'capital')).toBe('Ombudets')
})

test('a form that decides how a fact is worded changes nothing afterwards, nor does one that nobody knows', () => {
  expect(formed('nb', 'a', 'letters', 'constructor', 'toString')).toBe('a')
})

test('every form has a name, in order', () => {
  expect(formNames).toEqual([...formNames].sort())
  expect(formNames).toEqual(expect.arrayContaining(['capital', 'genitive', 'bullets', 'definitePlural']))
})
