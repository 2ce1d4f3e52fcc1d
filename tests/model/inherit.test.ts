import {describe, expect, test} from '@jest/globals'
import {inherit, inherited} from '../../src/model/inherit.ts'
import type {Policy} from '../../src/model/policy.ts'
import {policyWith} from '../support/policy.ts'

const says = (role: string): object => ({responsible: [role]})

/** Who is responsible for activity `a`, and where that stands. */
function responsible(policy: Policy): unknown {
  const found = inherit(policy, 'a', 'responsible')
  return found && [found.value, found.path.join('.')]
}

describe('what holds for an activity', () => {
  test('is what it says itself, before all else', () => {
    const policy = policyWith({
      activities: {a: says('ombud')},
      defaults: says('director'),
      outline: [{id: 'x', about: ['a'], defaults: says('everyone')}]
    })
    expect(responsible(policy)).toEqual([['ombud'], 'activities.a.responsible'])
    expect(inherited(policy, 'a', 'responsible')!.path.join('.')).toBe('outline.0.defaults.responsible')
  })

  test('is its own open question, which nothing inherited answers', () => {
    const policy = policyWith({activities: {a: {responsible: {open: 'Who?'}}}, defaults: says('director')})
    expect(responsible(policy)).toEqual([{open: 'Who?'}, 'activities.a.responsible'])
  })

  test('is what the innermost section says that tells of it', () => {
    const inner = {id: 'y', about: ['a'], defaults: says('ombud')}
    const outer = {
      id: 'x',
      defaults: says('director'),
      sections: [{id: 'z', about: ['b'], defaults: says('everyone')}, inner]
    }
    const policy = policyWith({activities: {a: {}}, outline: [{id: 'w', defaults: says('everyone')}, outer]})
    expect(responsible(policy)).toEqual([['ombud'], 'outline.1.sections.1.defaults.responsible'])
  })

  test('is what a section around says, when the innermost says nothing or only asks', () => {
    const around = (defaults: object): Policy =>
      policyWith({
        activities: {a: {}},
        outline: [{id: 'x', defaults: says('director'), sections: [{id: 'y', about: ['a'], defaults}]}]
      })
    expect(responsible(around({}))).toEqual([['director'], 'outline.0.defaults.responsible'])
    expect(responsible(around({responsible: {open: 'Who?'}}))).toEqual([['director'], 'outline.0.defaults.responsible'])
  })

  test('is what a later section says, when the first that tells of it says nothing', () => {
    const policy = policyWith({
      activities: {a: {}},
      outline: [
        {id: 'x', about: ['a']},
        {id: 'y', about: ['a'], defaults: says('ombud')}
      ]
    })
    expect(responsible(policy)).toEqual([['ombud'], 'outline.1.defaults.responsible'])
  })

  test('is what the policy says, when no section does', () => {
    expect(responsible(policyWith({activities: {a: {}}, defaults: says('director')}))).toEqual([
      ['director'],
      'defaults.responsible'
    ])
  })

  test('is nothing when nobody says it, or somebody only asks', () => {
    expect(responsible(policyWith({activities: {a: {}}}))).toBeUndefined()
    expect(responsible(policyWith({defaults: {responsible: {open: 'Who?'}}}))).toBeUndefined()
    expect(responsible(policyWith({defaults: {providing: {kind: 'voluntary'}}}))).toBeUndefined()
  })
})
