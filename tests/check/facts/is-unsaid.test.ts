import {describe, expect, test} from '@jest/globals'
import {isUnsaid} from '../../../src/check/facts/is-unsaid.ts'
import {policyWith} from '../../support/policy.ts'

describe('a field is unsaid', () => {
  const open = [{field: 'activities.courses.retention'}, {field: 'dpo'}]

  test('when nothing stands there and nobody asks', () => {
    expect(isUnsaid(policyWith(), ['updated'], undefined)).toBe(true)
    expect(isUnsaid(policyWith({open}), ['updated'], undefined)).toBe(true)
  })

  test('and not when there is an answer, none or a question in its place', () => {
    for (const value of ['2026', 'none', {open: 'When?'}, false])
      expect(isUnsaid(policyWith(), ['x'], value)).toBe(false)
  })

  test('and not when it, or what it is in, is listed as an open question', () => {
    const policy = policyWith({open})
    expect(isUnsaid(policy, ['activities', 'courses', 'retention'], undefined)).toBe(false)
    expect(isUnsaid(policy, ['activities', 'courses', 'retention', 0, 'period'], undefined)).toBe(false)
    expect(isUnsaid(policy, ['dpo', 'email'], undefined)).toBe(false)
  })

  test('when only something in it, or with a name like it, is an open question', () => {
    const policy = policyWith({open})
    expect(isUnsaid(policy, ['activities', 'courses'], undefined)).toBe(true)
    expect(isUnsaid(policy, ['activities', 'courses', 'retentions'], undefined)).toBe(true)
  })
})
