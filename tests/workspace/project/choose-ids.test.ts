import {describe, expect, test} from '@jest/globals'
import {chooseIds} from '../../../src/workspace/project/choose-ids.ts'
import {misuseOf} from '../../support/misuse-of.ts'

const all = ['a', 'kommune', 'ldo']

describe('the policies that somebody asks for', () => {
  test('are all when none is named', () => {
    expect(chooseIds(undefined, all)).toEqual(all)
    expect(chooseIds([], all)).toEqual(all)
  })

  test('are those that are named, sorted, each once', () => {
    expect(chooseIds(['ldo', 'a', 'ldo'], all)).toEqual(['a', 'ldo'])
  })

  test('must be there, and the nearest is proposed when one is near', () => {
    expect(misuseOf(() => chooseIds(['a', 'komune'], all))).toEqual({
      code: 'unknown-policy',
      parameters: {actual: 'komune', expected: all, nearest: 'kommune'}
    })
    expect(misuseOf(() => chooseIds(['datatilsynet'], all))?.parameters).toEqual({
      actual: 'datatilsynet',
      expected: all
    })
  })
})
