import {expect, test} from '@jest/globals'
import {knownRules} from '../../src/check/known-rules.ts'
import {checkRules} from '../../src/check/rules/index.ts'
import {rules} from '../../src/diagnostics/rules.ts'

test('every rule is known, those of reading and those of the check', () => {
  expect([...knownRules].sort()).toEqual([...Object.keys(rules), ...checkRules.map(({id}) => id)].sort())
})

test('rules are sorted, and no two have the same id', () => {
  const sorted = (ids: readonly string[]) => [...new Set(ids)].sort()
  expect(knownRules).toEqual(sorted(knownRules))
  expect(checkRules.map(({id}) => id)).toEqual(sorted(checkRules.map(({id}) => id)))
})

test('ids of rules are written in kebab-case', () => {
  expect(knownRules.filter((id) => !/^[a-z]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([])
})
