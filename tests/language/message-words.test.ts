import {describe, expect, test} from '@jest/globals'
import {createTranslator} from '../../src/language/create-translator.ts'
import type {Parameter} from '../../src/diagnostics/finding.ts'
import {createMessageWords} from '../../src/language/message-words.ts'
import {bundleOf} from '../support/speaker-for.ts'
import {standardBundle, standardLanguages} from '../support/standard-bundle.ts'

const project = {
  list: {more: '{{rest}}, {{next}}', or: {pair: '{{first}} eller {{last}}', end: '{{rest}} eller {{last}}'}},
  finding: {
    names: '{{names}}, og {{count}} til',
    nearest: 'Meinte du «{{nearest}}»?',
    expected: 'Venta {{expected}}.',
    least: 'Minst {{least}}.',
    between: 'Frå {{least}} til {{most}}.',
    example: 'Til dømes {{example}}.',
    word: {type: {string: 'tekst'}},
    'unknown-id': {reason: 'Ukjend «{{actual}}» i {{where}}.', note: 'Skriv {{actual}} om.'},
    'wrong-type': {reason: '«{{actual}}» er ikkje {{expected}}.'},
    'too-deep': {reason: 'Djupare enn {{limit}}.'},
    'invalid-value': {reason: '«{{actual}}» går ikkje.'}
  },
  render: {refused_one: '{{count}} stoppa', refused_other: '{{count}} stoppa i alt'}
}

const words = createMessageWords(createTranslator('nn', new Map(), bundleOf(project)))

describe('a finding', () => {
  test('says what is wrong and what was most likely meant, and why', () => {
    expect(
      words.finding({rule: 'unknown-id', parameters: {actual: 'nva', where: ['parties', 'systems'], nearest: 'nav'}})
    ).toEqual({reason: 'Ukjend «nva» i parties eller systems. Meinte du «nav»?', note: 'Skriv nva om.'})
  })

  test('says what it could be where nothing is near', () => {
    expect(words.finding({rule: 'invalid-value', parameters: {actual: 'x', expected: ['a', 'b', 'c']}})).toEqual({
      reason: '«x» går ikkje. Venta a, b eller c.',
      note: undefined
    })
  })

  test('lists a hundred things that it could be, and tells how many more there are', () => {
    const [hundred, many] = [101, 3000].map((length) => {
      const expected = Array.from({length}, (_, index) => `k${index}`)
      return words.finding({rule: 'invalid-value', parameters: {actual: 'x', expected}}).reason
    })
    expect(hundred).toMatch(/, k99 eller k100\.$/)
    expect(many).toMatch(/ k98, k99, og 2900 til\.$/)
  })

  test('does not list what it could be beside what was most likely meant, nor an empty list', () => {
    const near = {actual: 'x', expected: ['a', 'b'], nearest: 'a'}
    expect(words.finding({rule: 'invalid-value', parameters: near}).reason).toBe('«x» går ikkje. Meinte du «a»?')
    expect(words.finding({rule: 'invalid-value', parameters: {actual: 'x', expected: []}}).reason).toBe(
      '«x» går ikkje.'
    )
  })

  test.each([
    [{least: 1, most: 6}, 'Frå 1 til 6.'],
    [{least: 0}, 'Minst 0.'],
    [{example: 'nb-NO'}, 'Til dømes nb-NO.']
  ])('says how far a number may go, or what a value can look like: %j', (known, said) => {
    const parameters = {actual: 'x', expected: [], ...known}
    expect(words.finding({rule: 'invalid-value', parameters}).reason).toBe(`«x» går ikkje. ${said}`)
  })

  test('is filled with words of its own, and with numbers', () => {
    const expected = {word: 'type.string'}
    expect(words.finding({rule: 'wrong-type', parameters: {actual: '1', expected}}).reason).toBe('«1» er ikkje tekst.')
    expect(words.finding({rule: 'too-deep', parameters: {limit: 60}}).reason).toBe('Djupare enn 60.')
  })

  test('shows what was written as it was written', () => {
    const actual = '{{actual}} $t(x) <b>'
    expect(words.finding({rule: 'invalid-value', parameters: {actual}}).reason).toBe(`«${actual}» går ikkje.`)
  })
})

describe('any other message', () => {
  test('is said by its key, in the form that a number takes', () => {
    expect(words.say('render.refused', {count: 1}, 1)).toBe('1 stoppa')
    expect(words.say('render.refused', {count: 2}, 2)).toBe('2 stoppa i alt')
    expect(words.say('list.more', {rest: 'a', next: 'b'})).toBe('a, b')
  })

  test('is its key where the language has no words for it', () => {
    expect(words.say('render.gone')).toBe('render.gone')
  })
})

test.each(standardLanguages)('parameters may be words and days, in %s', (language) => {
  const standard = createMessageWords(createTranslator(language, standardBundle(language), new Map()))
  const said = (parameter: Parameter): string => standard.say('finding.nearest', {nearest: parameter})
  expect(said({key: 'report.error'})).toContain(standard.say('report.error'))
  expect(said({date: '2022-08-05'})).toMatch(/5\W+august/i)
})

test.each(standardLanguages)('the product has whole sentences for a mistake in %s', (language) => {
  const standard = createMessageWords(createTranslator(language, standardBundle(language), new Map()))
  const {reason} = standard.finding({
    rule: 'unfilled-placeholder',
    parameters: {actual: '{{nva}}', key: 'title', nearest: '{{nav}}'}
  })
  expect(reason).toContain('{{nva}}')
  expect(reason).toContain('{{nav}}')
  expect(reason).not.toContain('finding.')
})
