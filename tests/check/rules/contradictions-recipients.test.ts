import {describe, expect, test} from '@jest/globals'
import {recipientsDenied} from '../../../src/check/rules/contradictions/recipients-denied.ts'
import {subjectOf} from '../../support/subject-of.ts'

const parties = {a: {name: 'A AS', subProcessors: ['b']}, b: {name: 'B AS', subProcessors: ['a']}, c: {name: 'C AS'}}

/** The parties that have data although nobody gets any, in an activity. */
function denied(activity: object): unknown[] {
  const subject = subjectOf({parties, activities: {courses: activity}})
  return [...recipientsDenied.find(subject)].map(({path, parameters, related}) => [
    path.at(-1),
    parameters?.['party'],
    ...(related ?? []).map((one) => one.path?.slice(2).join('.'))
  ])
}

describe('nobody else gets the data', () => {
  test('although somebody has access, keeps them or gets them abroad', () => {
    const others = {access: [{party: 'a'}], retention: [{where: 'b'}], transfers: [{to: 'c'}]}
    expect(denied({recipients: 'none', ...others})).toEqual([
      ['recipients', 'a', 'access.0', 'retention.0', 'transfers.0']
    ])
  })

  test('but those that are named, and whom they let process for them', () => {
    const recipients = ['partners-statistics', {party: 'a'}, {category: 'partners-statistics'}]
    expect(denied({recipients, othersGetIt: 'none', retention: [{where: 'b'}], transfers: [{to: 'c'}]})).toEqual([
      ['othersGetIt', 'c', 'transfers.0']
    ])
  })

  test('which is no matter of places of the house, of open questions or of what is not said', () => {
    expect(denied({recipients: 'none', retention: [{where: 'own-archive'}], transfers: {open: 'Where?'}})).toEqual([])
    expect(denied({recipients: 'none', retention: 'none', transfers: 'none'})).toEqual([])
    expect(denied({retention: [{where: 'b'}]})).toEqual([])
  })
})
