import {describe, expect, test} from '@jest/globals'
import {createProgress} from '../../../src/commands/report/progress.ts'

/** A stream that remembers, a terminal or not. */
function stream(isTTY: boolean, columns?: number) {
  const written: string[] = []
  return {
    written,
    output: {isTTY, ...(columns !== undefined && {columns}), write: (text: string) => written.push(text)}
  }
}

describe('a progress bar', () => {
  test('fills up step by step on a terminal, and is gone at the end', () => {
    const {written, output} = stream(true, 30)
    const progress = createProgress(output, 2)
    progress.step()
    progress.step()
    progress.end()
    expect(progress.shown).toBe(true)
    expect(written).toEqual(['\r[#####     ] 1/2', '\r[##########] 2/2', '\r\u001b[K'])
  })

  test('is as wide as the terminal allows', () => {
    const width = (columns?: number): number => {
      const {written, output} = stream(true, columns)
      createProgress(output, 1).step()
      return written[0]!.indexOf(']') - 2
    }
    expect([width(10), width(50), width(500), width()]).toEqual([10, 30, 40, 40])
  })

  test.each([
    ['where there is no terminal', false, 5],
    ['when there is nothing to count', true, 0]
  ])('is not drawn %s', (_, isTTY, total) => {
    const {written, output} = stream(isTTY, 80)
    const progress = createProgress(output, total)
    progress.step()
    progress.end()
    expect({shown: progress.shown, written}).toEqual({shown: false, written: []})
  })
})
