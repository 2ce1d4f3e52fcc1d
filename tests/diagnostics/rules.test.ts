import {describe, expect, test} from '@jest/globals'
import {hasErrors, rules, severityOf} from '../../src/diagnostics/rules.ts'

describe('rules', () => {
  test('stand in order, so that a new one has one place', () => {
    expect(Object.keys(rules)).toEqual(Object.keys(rules).sort())
  })

  test('have the severity that they are listed with', () => {
    expect(severityOf({rule: 'direction-control'})).toBe('warning')
    expect(severityOf({rule: 'yaml-syntax'})).toBe('error')
  })
})

describe('findings', () => {
  test('stop a policy when one among warnings is an error', () => {
    expect(hasErrors([{rule: 'direction-control'}, {rule: 'open-question'}])).toBe(true)
  })

  test('do not stop a policy when they are warnings or none', () => {
    expect(hasErrors([{rule: 'direction-control'}])).toBe(false)
    expect(hasErrors([])).toBe(false)
  })
})
