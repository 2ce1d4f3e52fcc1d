import {describe, expect, test} from '@jest/globals'
import {idsOf, ownTermsOf, sectionsOf, termsOf} from '../../src/model/namespaces.ts'
import {policyWith} from '../support/policy.ts'

const policy = policyWith({
  parties: {b: {}, a: {}},
  cookies: 'none',
  terms: {data: ['shoe-size', {id: 'blood-type', special: true}]},
  outline: [{id: 'x', sections: [{id: 'y', sections: [{id: 'z'}]}]}, {id: 'w'}]
})

describe('the ids of a map', () => {
  test('are in the order of the policy', () => {
    expect(idsOf(policy, 'parties')).toEqual(['b', 'a'])
  })

  test('are none when the map is not there, or is said to be none', () => {
    expect(idsOf(policy, 'systems')).toEqual([])
    expect(idsOf(policy, 'cookies')).toEqual([])
  })

  test('are those of the outline for sections, parents before what is in them', () => {
    expect(idsOf(policy, 'sections')).toEqual(['x', 'y', 'z', 'w'])
    expect(sectionsOf([])).toEqual([])
  })
})

describe('terms', () => {
  test('of a policy are listed by id, however they are declared', () => {
    expect(ownTermsOf(policy, 'data')).toEqual(['shoe-size', 'blood-type'])
    expect(ownTermsOf(policy, 'roles')).toEqual([])
    expect(ownTermsOf(policyWith(), 'data')).toEqual([])
  })

  test('that a policy may use are the standard ones and its own', () => {
    expect(termsOf(policy, 'data')).toEqual(expect.arrayContaining(['name', 'blood-type']))
    expect(termsOf(policy, 'roles')).not.toContain('shoe-size')
  })
})
