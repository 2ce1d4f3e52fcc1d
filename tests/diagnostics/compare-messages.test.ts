import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {VFileMessage} from 'vfile-message'
import {compareMessages} from '../../src/diagnostics/compare-messages.ts'

type Known = Partial<Pick<VFileMessage, 'file' | 'line' | 'column' | 'ruleId'>> & {reason?: string}

function message({reason = 'r', ...known}: Known): VFileMessage {
  return Object.assign(new VFileMessage(reason), known)
}

/** Every first comes before its second, and the other way round after it. */
function expectOrder(first: Known, second: Known): void {
  expect(compareMessages(message(first), message(second))).toBeLessThan(0)
  expect(compareMessages(message(second), message(first))).toBeGreaterThan(0)
}

describe('messages are shown', () => {
  test('by file before line', () => {
    expectOrder({file: 'a.yaml', line: 9}, {file: 'b.yaml', line: 1})
  })

  test('by line as a number', () => {
    expectOrder({file: 'a', line: 9, column: 5}, {file: 'a', line: 10, column: 1})
  })

  test('by column on one line', () => {
    expectOrder({line: 1, column: 9, ruleId: 'z'}, {line: 1, column: 10, ruleId: 'a'})
  })

  test('by rule, then by what they say, on one spot', () => {
    expectOrder({ruleId: 'alias', reason: 'z'}, {ruleId: 'yaml-tag', reason: 'a'})
    expectOrder({ruleId: 'alias', reason: 'a'}, {ruleId: 'alias', reason: 'z'})
  })

  test('first when they have no file or no place', () => {
    expectOrder({file: undefined}, {file: 'a'})
    expectOrder({file: 'a'}, {file: 'a', line: 1, column: 1})
    expectOrder({reason: 'z'}, {ruleId: 'alias', reason: 'a'})
  })

  test('in one order, however they came', () => {
    const perhaps = <T>(...values: T[]): fc.Arbitrary<T | undefined> => fc.constantFrom(...values, undefined)
    const some = fc.record({
      file: perhaps('a', 'b'),
      line: perhaps(1, 2, 3),
      column: perhaps(1, 2, 3),
      ruleId: perhaps('x', 'y'),
      reason: fc.constantFrom('p', 'q')
    })
    const said = ({file, line, column, ruleId, reason}: VFileMessage): unknown[] => [file, line, column, ruleId, reason]
    fc.assert(
      fc.property(fc.array(some, {maxLength: 6}), (list) => {
        const forward = list.map(message).sort(compareMessages)
        const backward = list.map(message).reverse().sort(compareMessages)
        expect(forward.map(said)).toEqual(backward.map(said))
      })
    )
  })
})
