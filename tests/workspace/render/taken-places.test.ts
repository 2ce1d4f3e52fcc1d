import {describe, expect, test} from '@jest/globals'
import {createTakenPlaces} from '../../../src/workspace/render/taken-places.ts'

/** What stands in the way of the last of some paths, when the others are taken in turn. */
function inTheWay(...paths: string[]): string | undefined {
  const taken = createTakenPlaces()
  return paths.map((one) => taken.take(one, `owner of ${one}`)).at(-1)
}

describe('a place in the output folder', () => {
  test.each([
    ['a/b.html', 'a/c.html'],
    ['a.html', 'a/b.html'],
    ['a/b/c.html', 'a/b.html']
  ])('%s leaves room for %s', (first, second) => {
    expect(inTheWay(first, second)).toBeUndefined()
  })

  test.each([
    ['a/b.html', 'a/b.html'],
    ['A/b.html', 'a/B.html'],
    ['a/b/c.html', 'a/b'],
    ['a/b/c.html', 'A'],
    ['a', 'a/b/c.html']
  ])('%s is in the way of %s', (first, second) => {
    expect(inTheWay(first, second)).toBe(`owner of ${first}`)
  })

  test('that was refused stands in the way of nothing', () => {
    expect(inTheWay('a', 'a/b.html', 'b.html')).toBeUndefined()
    expect(inTheWay('a/b', 'a', 'a/c')).toBeUndefined()
  })
})
