import {describe, expect, test} from '@jest/globals'
import {weigh} from '../../src/check/weigh.ts'
import type {Finding} from '../../src/diagnostics/finding.ts'

function finding(rule: Finding['rule'], known: Partial<Finding> = {}): Finding {
  return {rule, file: 'policies/example/nb.yaml', path: ['title'], parameters: {}, ...known}
}

describe('a finding of reading', () => {
  test('weighs what its rule does, and keeps what it says', () => {
    expect(weigh([finding('unknown-field', {at: 'key'}), finding('direction-control')])).toMatchObject([
      {rule: 'unknown-field', severity: 'error', file: 'policies/example/nb.yaml', path: ['title'], at: 'key'},
      {rule: 'direction-control', severity: 'warning'}
    ])
  })

  test('weighs what its rule is set to, and is not told when that is switched off', () => {
    const findings = [finding('unknown-field'), finding('missing-word'), finding('unused-suppression')]
    expect(weigh(findings, {'unknown-field': 'off', 'missing-word': 'info'})).toMatchObject([
      {rule: 'missing-word', severity: 'info'},
      {rule: 'unused-suppression', severity: 'warning'}
    ])
  })

  test('is for the translator when words are missing, else for the editor, but for whom it says itself', () => {
    const asks = (one: Finding) => weigh([one])[0]!.asks
    expect((['missing-word', 'empty-word', 'incomplete-plural'] as const).map((rule) => asks(finding(rule)))).toEqual(
      Array(3).fill('translator')
    )
    expect(asks(finding('yaml-syntax'))).toBe('editor')
    expect(asks(finding('open-question', {asks: 'dpo'}))).toBe('dpo')
  })
})
