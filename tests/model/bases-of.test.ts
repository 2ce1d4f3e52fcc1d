import {describe, expect, test} from '@jest/globals'
import {basesOf} from '../../src/model/bases-of.ts'
import {policyWith} from '../support/policy.ts'

function bases(own: unknown, general: unknown = [{article: '6(1)(e)'}]): string[] {
  const policy = policyWith({
    defaults: {legalBases: general},
    activities: {a: own === undefined ? {} : {legalBases: own}}
  })
  return basesOf(policy, 'a').map(({basis, path}) => `${basis.article} at ${path.join('.')}`)
}

describe('the bases that hold for an activity', () => {
  test('are its own, in place of those that it would inherit', () => {
    expect(bases([{article: '6(1)(a)'}, {article: '9(2)(a)'}])).toEqual([
      '6(1)(a) at activities.a.legalBases.0',
      '9(2)(a) at activities.a.legalBases.1'
    ])
  })

  test('are inherited when it says nothing, and nothing when it asks', () => {
    expect(bases(undefined)).toEqual(['6(1)(e) at defaults.legalBases.0'])
    expect(bases({open: 'Which?'})).toEqual([])
    expect(basesOf(policyWith({activities: {a: {}}}), 'a')).toEqual([])
  })

  test('are inherited too beside exceptions of Article 9 alone', () => {
    expect(bases([{article: '9(2)(g)'}])).toEqual([
      '6(1)(e) at defaults.legalBases.0',
      '9(2)(g) at activities.a.legalBases.0'
    ])
  })
})
