import {describe, expect, test} from '@jest/globals'
import type {Rule} from '../../src/check/rule.ts'
import {examineExample} from './examine-example.ts'

/**
 * Test rules by their own documentation: their examples are laid over a policy that nothing is wrong with.
 *
 * @param rules the rules that are tested
 * @param all the rules that are asked; default: only those
 */
export function describeRules(rules: readonly Rule[], all: readonly Rule[] = rules): void {
  const examples = rules.flatMap(({id, examples}) =>
    examples.map((example, index) => [examples.length > 1 ? `${id} (${index + 1})` : id, id, example] as const)
  )

  test('nothing is said about the example policy, in any language', () => {
    expect(examineExample({}, all)).toEqual([])
  })

  describe.each(examples)('%s', (_, id, {wrong, right, today, also = []}) => {
    test('finds its wrong example, and nothing else is wrong with it', () => {
      const found = examineExample(wrong, all, today)
      expect([...new Set(found.map(({rule}) => rule))].sort()).toEqual(
        [id, ...also].filter((one) => all.some((rule) => rule.id === one)).sort()
      )
    })

    test('says nothing about its right example', () => {
      expect(examineExample(right, all, today)).toEqual([])
    })
  })
}
