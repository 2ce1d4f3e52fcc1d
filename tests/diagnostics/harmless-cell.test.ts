import {expect, test} from '@jest/globals'
import {harmlessCell} from '../../src/diagnostics/harmless-cell.ts'

test.each(['=1+1', '+47 22 22 22 22', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠1'])(
  '%j would be a formula, and is a text',
  (text) => {
    expect(harmlessCell(text)).toBe(`'${text}`)
  }
)

test.each(['', 'a=1', ' =1', '1-2', "'=1", 'post@eksempel.no', '– nei'])('%j is none, and stays as it is', (text) => {
  expect(harmlessCell(text)).toBe(text)
})
