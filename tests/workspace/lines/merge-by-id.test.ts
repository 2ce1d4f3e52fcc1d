import {describe, expect, test} from '@jest/globals'
import {mergeById} from '../../../src/workspace/lines/merge-by-id.ts'

const idOf = (item: string): string => item[0]!
const merged = (before: string[], after: string[]): unknown[] => [
  ...mergeById({items: before.values(), idOf}, {items: after.values(), idOf})
]

describe('two sources', () => {
  test('are gone through together by their ids', () => {
    expect(merged(['a1', 'c1', 'd1'], ['b2', 'c2', 'e2'])).toEqual([
      {id: 'a', old: 'a1', fresh: undefined},
      {id: 'b', old: undefined, fresh: 'b2'},
      {id: 'c', old: 'c1', fresh: 'c2'},
      {id: 'd', old: 'd1', fresh: undefined},
      {id: 'e', old: undefined, fresh: 'e2'}
    ])
  })

  test('may be empty, one or both', () => {
    expect(merged([], [])).toEqual([])
    expect(merged(['a1'], [])).toEqual([{id: 'a', old: 'a1', fresh: undefined}])
    expect(merged([], ['a2'])).toEqual([{id: 'a', old: undefined, fresh: 'a2'}])
  })
})
