import {describe, expect, test} from '@jest/globals'
import {align} from '../../src/compare/align/align.ts'

/** Lay two texts beside each other, letter by letter. */
function letters(one: string, other: string): string[] {
  const beads = align([one.length, other.length], ([from, count], [start, length]) => {
    if (count === 0 || length === 0) return 0.4
    return count + length === 2 && one[from] === other[start] ? 1 : 0
  })
  return beads.map(
    ({here: [from, count], there: [start, length]}) =>
      `${one.slice(from, from + count)}-${other.slice(start, start + length)}`
  )
}

describe('two sequences', () => {
  test('are laid beside each other so that what belongs together is', () => {
    expect(letters('abcd', 'acxd')).toEqual(['a-a', 'b-', 'c-c', '-x', 'd-d'])
  })

  test('may be empty', () => {
    expect(letters('', '')).toEqual([])
    expect(letters('ab', '')).toEqual(['a-', 'b-'])
    expect(letters('', 'ab')).toEqual(['-a', '-b'])
  })

  test('may be long, and of different lengths', () => {
    const beads = align([600, 1800], ([, count], [, length]) => (count > 0 && length > 0 ? 1 : 0))
    expect(beads.reduce((sum, {here: [, count]}) => sum + count, 0)).toBe(600)
    expect(beads.reduce((sum, {there: [, length]}) => sum + length, 0)).toBe(1800)
  })
})
