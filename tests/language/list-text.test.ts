import {describe, expect, test} from '@jest/globals'
import {bullets, listText, type ListEnd} from '../../src/language/list-text.ts'
import {plainText} from '../../src/language/plain-text.ts'
import {written} from '../support/speaker-for.ts'
import type {StandardLanguage} from '../support/standard-bundle.ts'

function list(language: StandardLanguage, items: string, end?: ListEnd): string {
  return written(language, (speaker) => listText(items.split(' '), speaker, end))
}

describe('a row of things', () => {
  test.each([
    ['nb', 'a og b', 'a, b og c', 'a, b, c, d og e'],
    ['nn', 'a og b', 'a, b og c', 'a, b, c, d og e'],
    ['en', 'a and b', 'a, b and c', 'a, b, c, d and e']
  ] as const)('ends with the word for and in %s', (language, two, three, five) => {
    expect(list(language, 'a')).toBe('a')
    expect(list(language, 'a b')).toBe(two)
    expect(list(language, 'a b c')).toBe(three)
    expect(list(language, 'a b c d e')).toBe(five)
  })

  test.each([
    ['nb', 'a eller b', 'a, b eller c', 'a, b, c, d eller e'],
    ['nn', 'a eller b', 'a, b eller c', 'a, b, c, d eller e'],
    ['en', 'a or b', 'a, b or c', 'a, b, c, d or e']
  ] as const)('ends with the word for or in %s', (language, two, three, five) => {
    expect(list(language, 'a', 'or')).toBe('a')
    expect(list(language, 'a b', 'or')).toBe(two)
    expect(list(language, 'a b c', 'or')).toBe(three)
    expect(list(language, 'a b c d e', 'or')).toBe(five)
  })

  test.each([
    ['nb', 'a og annet', 'a, b og annet', 'a, b, c og annet'],
    ['nn', 'a og anna', 'a, b og anna', 'a, b, c og anna'],
    ['en', 'a and more', 'a, b and more', 'a, b, c and more']
  ] as const)('says that there is more in %s', (language, one, two, three) => {
    expect(list(language, 'a', 'open')).toBe(one)
    expect(list(language, 'a b', 'open')).toBe(two)
    expect(list(language, 'a b c', 'open')).toBe(three)
  })

  test('has commas alone', () => {
    expect(list('nn', 'a', 'comma')).toBe('a')
    expect(list('nn', 'a b', 'comma')).toBe('a, b')
    expect(list('nn', 'a b c d e', 'comma')).toBe('a, b, c, d, e')
  })

  test('is nothing where there is nothing', () => {
    expect(written('nn', (speaker) => listText([], speaker))).toBe('')
  })

  test.each(['and', 'or', 'open', 'comma'] as const)('is put together however many there are (%s)', (end) => {
    const items = Array.from({length: 20_000}, (_, index) => `kommune-${index}`)
    const text = written('nb', (speaker) => listText(items, speaker, end))
    expect(text.split(/, | og | eller /).slice(0, items.length - 1)).toEqual(items.slice(0, -1))
  })

  test('keeps items that hold commas, braces and words for and as they are', () => {
    expect(written('nb', (speaker) => listText(['a og b', '{{rest}}, $1', 'c'], speaker))).toBe(
      'a og b, {{rest}}, $1 og c'
    )
  })
})

test('puts things one below the other', () => {
  const part = bullets(['a', 'b'])
  expect(part.slots).toEqual(['a', 'b'])
  expect(part.text.split('\n').map((line) => plainText({...part, text: line}))).toEqual(['- a', '- b'])
})
