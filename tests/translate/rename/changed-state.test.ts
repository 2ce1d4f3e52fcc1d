import {describe, expect, test} from '@jest/globals'
import {changedState} from '../../../src/translate/rename/changed-state.ts'
import type {PassageStatus} from '../../../src/translate/state/passage-status.ts'
import {policy} from '../../support/small-facts.ts'

const status = (changes: Partial<PassageStatus> = {}): PassageStatus => ({
  language: 'nn',
  key: 'sections.courses.text',
  state: 'reviewed',
  source: undefined,
  target: undefined,
  record: undefined,
  reasons: [],
  minor: undefined,
  newValues: [],
  facts: new Map(),
  ...changes
})
const section = {kind: 'sections', from: 'courses', to: 'seminars'}
const renamed = status({key: 'sections.seminars.text'})

describe('states', () => {
  test('are as they were when they are so under the new name, in whatever order', () => {
    const other = status({key: 'title', state: 'draft'})
    expect(changedState([status(), other], [other, renamed], policy, section)).toBeUndefined()
  })

  test.each([
    ['state', {...renamed, state: 'translated'}],
    ['news', {...renamed, newValues: [{path: 'skyhus', before: 'a', now: 'b'}]}],
    ['minor change', {...renamed, minor: 'a'}],
    ['reason', {...renamed, reasons: [{kind: 'source', before: 'a', now: undefined}]}]
  ] as const)('are not when a passage has another %s', (_, after) => {
    expect(changedState([status()], [after], policy, section)).toBe('nn sections.courses.text')
  })

  test('are not when a passage has come or gone', () => {
    expect(changedState([status()], [], policy, section)).toBe('nn sections.courses.text')
    expect(changedState([], [renamed], policy, section)).toBe('nn sections.seminars.text')
  })

  test('are stale for the same activity under its new name', () => {
    const of = (activity: string): PassageStatus =>
      status({key: 'title', state: 'stale', reasons: [{kind: 'facts', activity, fields: ['data']}]})
    const activity = {kind: 'activities', from: 'courses', to: 'seminars'}
    expect(changedState([of('courses')], [of('seminars')], policy, activity)).toBeUndefined()
    expect(changedState([of('courses')], [of('courses')], policy, activity)).toBe('nn title')
  })

  test('have the same news under the new name', () => {
    const of = (path: string): PassageStatus => status({key: 'title', newValues: [{path, before: 'a', now: 'b'}]})
    const party = {kind: 'parties', from: 'skyhus', to: 'cloud'}
    expect(changedState([of('skyhus.name')], [of('cloud.name')], policy, party)).toBeUndefined()
    expect(changedState([of('skyhus.name')], [of('skyhus.name')], policy, party)).toBe('nn title')
  })
})
