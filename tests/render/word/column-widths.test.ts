import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {columnWidths} from '../../../src/render/word/column-widths.ts'

const cell = {size: 20, margins: 200}

describe('the width of a table', () => {
  test('is shared wholly, whatever stands in the cells', () => {
    const rows = fc.integer({min: 1, max: 9}).chain((count) =>
      fc.array(fc.array(fc.string({maxLength: 80}), {minLength: count, maxLength: count}), {
        minLength: 1,
        maxLength: 6
      })
    )
    fc.assert(
      fc.property(rows, (texts) => {
        const {widths} = columnWidths(texts, 9000, cell)
        expect(widths).toHaveLength(texts[0]!.length)
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9000)
        expect(Math.min(...widths)).toBeGreaterThan(0)
      }),
      {numRuns: 200, seed: 7}
    )
  })

  test('goes to the columns that have most text', () => {
    const {widths, fits} = columnWidths(
      [
        ['Namn', 'Ein lang tekst om kva han er til'],
        ['x', 'y']
      ],
      9000,
      cell
    )
    expect(fits).toBe(true)
    expect(widths[1]!).toBeGreaterThan(3 * widths[0]!)
  })

  test('is the same for columns with equally long words', () => {
    expect(columnWidths([['ein', 'tre']], 9000, cell)).toEqual({widths: [4500, 4500], fits: true})
  })

  test('does not fit when words are too long, where a space that does not break makes one word of two', () => {
    const words = Array.from({length: 8}, () => '13 månader')
    expect(columnWidths([words], 9000, cell).fits).toBe(true)
    expect(columnWidths([words.map((word) => word.replace(' ', '\u00a0'))], 9000, cell).fits).toBe(false)
  })

  test('is one column where a table has no cells', () => {
    expect(columnWidths([], 9000, cell).widths).toEqual([9000])
  })
})
