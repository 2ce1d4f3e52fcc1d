import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {indexPoints} from '../../src/source/points.ts'

const texts = fc
  .array(fc.constantFrom('a', 'ø', '😀', ' ', '\n', '\r', '\r\n'), {maxLength: 30})
  .map((all) => all.join(''))

describe('the point at an offset', () => {
  test.each([
    ['line feeds', 'a\nbc\n\nd'],
    ['CRLF', 'a\r\nbc\r\n\r\nd'],
    ['carriage returns', 'a\rbc\r\rd']
  ])('is counted from line 1 and column 1, with %s', (_, text) => {
    const points = indexPoints(text)
    expect(points.at(0)).toEqual({line: 1, column: 1, offset: 0})
    expect(points.at(text.indexOf('c'))).toMatchObject({line: 2, column: 2})
    expect(points.at(text.indexOf('d'))).toMatchObject({line: 4, column: 1})
    expect(points.at(text.length)).toMatchObject({line: 4, column: 2})
  })

  test('is on line 1 of an empty text', () => {
    expect(indexPoints('').at(0)).toEqual({line: 1, column: 1, offset: 0})
  })

  test('counts columns in UTF-16 code units, as editors do', () => {
    expect(indexPoints('😀a').at(2)).toMatchObject({column: 3})
  })

  test('is on the line that the text splits into, at the column within it', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, number) => {
        const offset = number % (text.length + 1)
        const {line, column} = indexPoints(text).at(offset)
        const before = text.slice(0, offset)
        const inBreak = text[offset - 1] === '\r' && text[offset] === '\n'
        const lines = (inBreak ? before.slice(0, -1) : before).split(/\r\n|\r|\n/)
        expect([line, column]).toEqual([lines.length, lines.at(-1)!.length + (inBreak ? 2 : 1)])
      })
    )
  })

  test('leads back by the beginning of its line', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, number) => {
        const offset = number % (text.length + 1)
        const points = indexPoints(text)
        const {line, column} = points.at(offset)
        expect(points.lineStart(line) + column - 1).toBe(offset)
      })
    )
  })
})

describe('a stretch', () => {
  test('may go over lines', () => {
    expect(indexPoints('ab\ncd').between(1, 4)).toEqual({
      start: {line: 1, column: 2, offset: 1},
      end: {line: 2, column: 2, offset: 4}
    })
  })
})

describe('the beginning of a line', () => {
  test('that is not there is the end of the text', () => {
    expect(indexPoints('ab\ncd').lineStart(3)).toBe(5)
  })
})
