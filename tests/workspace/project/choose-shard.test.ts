import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {chooseShard, readShard, shardOf} from '../../../src/workspace/project/choose-shard.ts'
import {misuseOf} from '../../support/misuse-of.ts'

const ids = Array.from({length: 200}, (_, index) => `kommune-${index}`).sort()

describe('one of several parts', () => {
  test('is which one, and how many there are', () => {
    expect(readShard('2/4')).toEqual({index: 2, of: 4})
    expect(readShard('10000/10000')).toEqual({index: 10_000, of: 10_000})
  })

  test.each(['', '1', '0/4', '5/4', '1/0', '1/4/2', '01/4', '1.5/4', '-1/4', ' 1/4', 'a/b', '1/10001'])(
    'is misuse when it cannot be: %j',
    (actual) => {
      expect(misuseOf(() => readShard(actual))).toEqual({
        code: 'bad-shard',
        parameters: {option: '--shard', actual, most: 10_000}
      })
    }
  )
})

describe('the policies of a part', () => {
  test('are all when nobody asks for a part, or there is one', () => {
    expect(chooseShard(ids, undefined)).toBe(ids)
    expect(chooseShard(ids, '1/1')).toEqual(ids)
  })

  test('are in their order, and those of all parts are all, each once', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 40}), (of) => {
        const parts = Array.from({length: of}, (_, index) => chooseShard(ids, `${index + 1}/${of}`))
        for (const part of parts) expect(part).toEqual([...part].sort())
        expect(parts.flat().sort()).toEqual(ids)
      })
    )
  })

  test('are about as many in each', () => {
    for (let index = 1; index <= 4; index++) {
      const {length} = chooseShard(ids, `${index}/4`)
      expect(length).toBeGreaterThan(25)
      expect(length).toBeLessThan(75)
    }
  })

  test('stay the same when others come and go', () => {
    const before = chooseShard(ids, '2/4')
    expect(chooseShard([...ids, 'annen'].sort(), '2/4').filter((id) => id !== 'annen')).toEqual(before)
  })

  test('are the same on every machine', () => {
    expect(['dfo', 'ldo', 'eksempel', 'datatilsynet'].map((id) => shardOf(id, 4))).toEqual([1, 2, 1, 3])
  })
})
