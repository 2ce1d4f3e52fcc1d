import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {harmlessCell} from '../../src/diagnostics/harmless-cell.ts'
import {visible} from '../../src/diagnostics/report-characters.ts'
import {writeCsv} from '../../src/diagnostics/write-csv.ts'
import {readCsv} from '../support/read-csv.ts'

describe('a table as text', () => {
  test('is UTF-8 with its mark, every cell in quotation marks, lines that end with CR LF', () => {
    expect(
      writeCsv(
        [
          ['Æ', 'b "c"'],
          ['1;2', 'a\nb']
        ],
        ';'
      )
    ).toBe('\uFEFF"Æ";"b ""c"""\r\n"1;2";"a\nb"\r\n')
  })

  test('has no formulas', () => {
    expect(writeCsv([['=A1', '-']], ',')).toBe('\uFEFF"\'=A1","\'-"\r\n')
  })

  test('without rows is no more than the mark', () => {
    expect(writeCsv([], ';')).toBe('\uFEFF')
  })

  test('gives back any cells', () => {
    const cells = fc.array(fc.string({unit: 'binary'}), {minLength: 2, maxLength: 2})
    fc.assert(
      fc.property(fc.array(cells), fc.constantFrom(';', ','), (rows, separator) => {
        const known = rows.map((row) => row.map((text) => harmlessCell(visible(text))))
        expect(readCsv(writeCsv(rows, separator).slice(1), separator)).toEqual(known)
      })
    )
  })
})
