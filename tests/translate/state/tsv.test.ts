import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {readTsv, writeTsv} from '../../../src/translate/state/tsv.ts'

const columns = ['one', 'two'] as const

const value = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.string({unit: fc.constantFrom('\\', '\t', '\n', '\r', 't', 'n', 'r', '\uFEFF', '\u2028', '\0', 'å')})
)

describe('a table', () => {
  test('holds any values', () => {
    fc.assert(
      fc.property(fc.array(fc.record({one: value, two: value})), (rows) => {
        expect(readTsv(writeTsv(columns, rows), columns)).toEqual({
          rows: rows.map((row, index) => ({...row, line: index + 2})),
          wrong: []
        })
      })
    )
  })

  test('has one line for each row, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(fc.record({one: value, two: value})), (rows) => {
        expect(writeTsv(columns, rows).split(/\r\n|\n|\r/)).toHaveLength(rows.length + 2)
      })
    )
  })

  test('is written as people can read it', () => {
    expect(writeTsv(columns, [{one: 'a\tb', two: 'c\nd\\'}])).toBe('one\ttwo\na\\tb\tc\\nd\\\\\n')
  })

  test('that was edited elsewhere may have other ends of lines, more columns, another order, and empty lines', () => {
    expect(readTsv('\uFEFFtwo\tmore\tone\r\n1\t2\t3\r\n\r\n4\t5\t6', columns)).toEqual({
      rows: [
        {one: '3', two: '1', line: 2},
        {one: '6', two: '4', line: 4}
      ],
      wrong: []
    })
  })

  test.each([[''], ['\n'], ['\uFEFF\n\n']])('may be empty: %j', (text) => {
    expect(readTsv(text, columns)).toEqual({rows: [], wrong: []})
  })

  test.each([
    ['a cell too few', '1'],
    ['a cell too many', '1\t2\t3'],
    ['a backslash that nothing follows', '1\t2\\'],
    ['a backslash before something else', '\\x\t2'],
    ['a mark of a merge', '<<<<<<< HEAD']
  ])('names lines that cannot be read, and reads the rest: %s', (_, line) => {
    expect(readTsv(`one\ttwo\n${line}\nc\td\n`, columns)).toEqual({
      rows: [{one: 'c', two: 'd', line: 3}],
      wrong: [{line: 2}]
    })
  })

  test('without names of its columns is not guessed at', () => {
    expect(readTsv('1\t2\n3\t4\n', columns)).toEqual({rows: [], wrong: [{line: 1}]})
  })
})
