import {expect, test} from '@jest/globals'
import {checkInternal} from '../../src/model/check-internal.ts'
import {policyWith} from '../support/policy.ts'

function found(internal: string[]): unknown[] {
  const policy = policyWith({activities: {courses: {internal}, other: {}}})
  return [...checkInternal({policy, file: 'policy.yaml', languages: {known: ['nb'], refused: {}}})]
}

test('fields for the internal record are fields of an activity', () => {
  expect(found(['sites', 'security'])).toEqual([])
})

test('a name that is none is pointed at, with the nearest that is', () => {
  expect(found(['sites', 'sistems'])).toEqual([
    {
      rule: 'unknown-field',
      file: 'policy.yaml',
      path: ['activities', 'courses', 'internal', 1],
      parameters: {actual: 'sistems', nearest: 'systems'}
    }
  ])
})

test('a name that is like no field has no suggestion', () => {
  expect(found(['whatever-it-is'])).toMatchObject([{parameters: {actual: 'whatever-it-is'}}])
})
