import {describe, expect, test} from '@jest/globals'
import {defineRule, type Fault, type Rule} from '../../src/check/rule.ts'
import {runRules, type Settings} from '../../src/check/run-rules.ts'
import type {Asks} from '../../src/diagnostics/finding.ts'
import type {WeighedFinding} from '../../src/diagnostics/weighed-finding.ts'
import {subjectOf} from '../support/subject-of.ts'

const subject = subjectOf({
  activities: {courses: {owner: 'culture'}, enquiries: {owner: {open: 'Who?'}}, newsletter: {}}
})

/** A rule that always finds the same. */
function ruleWith(fault: Fault, known: Partial<Rule> = {}): Rule {
  return defineRule({
    id: 'made-up',
    severity: 'error',
    asks: 'editor',
    examples: [],
    find: () => [fault],
    ...known
  })
}

function found(fault: Fault, known: Partial<Rule> = {}, settings?: Settings): WeighedFinding[] {
  return [...runRules(subject, [ruleWith(fault, known)], settings)]
}

describe('a fault', () => {
  test('is stamped with its rule, how much that weighs and who must answer', () => {
    expect(found({path: ['updated']})).toEqual([
      {
        rule: 'made-up',
        severity: 'error',
        asks: 'editor',
        file: 'policies/example/policy.yaml',
        path: ['updated'],
        parameters: {}
      }
    ])
  })

  test('keeps what it says itself', () => {
    const fault: Fault = {
      file: 'policies/example/nn.yaml',
      path: ['title'],
      at: 'key',
      excerpt: 'x',
      nth: 1,
      parameters: {actual: 'x'},
      actual: 'x',
      expected: ['y'],
      related: [{file: 'policies/example/nb.yaml', path: ['title']}]
    }
    expect(found(fault)).toMatchObject([fault])
  })

  test('has the address of the provision when its rule has one', () => {
    expect(found({path: []}, {url: 'https://lovdata.no/'})).toMatchObject([{url: 'https://lovdata.no/'}])
    expect(found({path: []})[0]).not.toHaveProperty('url')
  })
})

describe('how much it weighs', () => {
  const weight = (severity: Rule['severity'], milder: boolean, settings?: Settings) =>
    found({path: [], milder}, {severity}, settings).map((finding) => finding.severity)

  test('is one step less when it says so, and never less than a hint', () => {
    expect(weight('error', true)).toEqual(['warning'])
    expect(weight('warning', true)).toEqual(['info'])
    expect(weight('info', true)).toEqual(['info'])
    expect(weight('error', false)).toEqual(['error'])
  })

  test('is what the rule is set to, and a step less than that when it says so', () => {
    expect(weight('info', false, {'made-up': 'error'})).toEqual(['error'])
    expect(weight('info', true, {'made-up': 'error'})).toEqual(['warning'])
    expect(weight('error', false, {'another-rule': 'info'})).toEqual(['error'])
  })
})

test('a rule that is switched off is not asked', () => {
  const asked: string[] = []
  const rule = (id: string): Rule =>
    ruleWith(
      {path: []},
      {
        id,
        find: () => {
          asked.push(id)
          return []
        }
      }
    )
  expect([...runRules(subject, [rule('a'), rule('b')], {a: 'off'})]).toEqual([])
  expect(asked).toEqual(['b'])
})

test('findings come in the order of the rules', () => {
  const rules = ['b', 'a'].map((id) => ruleWith({path: []}, {id}))
  expect([...runRules(subject, rules)].map(({rule}) => rule)).toEqual(['b', 'a'])
})

describe('who in the house must answer', () => {
  const owner = (path: Fault['path'], asks: Asks = 'department') =>
    found({path}, {asks}).map((finding) => finding.owner)

  test('is the owner of the activity, when a department is asked', () => {
    expect(owner(['activities', 'courses', 'retention', 0])).toEqual(['culture'])
    expect(owner(['activities', 'courses'])).toEqual(['culture'])
  })

  test('is not said when somebody else is asked', () => {
    expect(owner(['activities', 'courses'], 'dpo')).toEqual([undefined])
  })

  test('is not said where nobody owns it, the owner is an open question, or it is about no activity', () => {
    expect(owner(['activities', 'newsletter'])).toEqual([undefined])
    expect(owner(['activities', 'enquiries'])).toEqual([undefined])
    expect(owner(['activities', 'unknown'])).toEqual([undefined])
    expect(owner(['activities'])).toEqual([undefined])
    expect(owner(['parties', 'courses'])).toEqual([undefined])
    expect(
      [...runRules(subjectOf(), [ruleWith({path: ['activities', 'courses']}, {asks: 'department'})])][0]
    ).not.toHaveProperty('owner')
  })
})
