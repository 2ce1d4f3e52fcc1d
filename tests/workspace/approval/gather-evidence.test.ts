import {describe, expect, test} from '@jest/globals'
import {nameChanges} from '../../../src/workspace/approval/gather-evidence.ts'

const titles: Readonly<Record<string, string>> = {'activities.courses': 'Kurs', 'activities.news': 'Nyheitsbrev'}
const namer = {title: (key: string) => titles[key] ?? null}
const changed = (activity: string, ...fields: string[]) => ({kind: 'facts' as const, activity, fields})

describe('activities whose facts changed are named', () => {
  test('by their titles, with the fields', () => {
    const before = {
      facts: new Map([
        ['courses.data', '1'],
        ['courses.retention', '2']
      ])
    }
    const now = new Map([
      ['courses.data', '1'],
      ['courses.retention', '3']
    ])
    expect(nameChanges([changed('courses', 'retention')], now, before, namer)).toEqual([
      {activity: 'courses', title: 'Kurs', fields: ['retention']}
    ])
  })

  test('as new and as gone, and by their ids where they have no title any more', () => {
    const before = {facts: new Map([['old.data', '1']])}
    const now = new Map([['news.data', '2']])
    expect(nameChanges([changed('news', 'data'), changed('old', 'data')], now, before, namer)).toEqual([
      {activity: 'news', title: 'Nyheitsbrev', fields: ['data'], whole: 'added'},
      {activity: 'old', title: 'old', fields: ['data'], whole: 'removed'}
    ])
  })

  test('as new, all of them, where nothing was approved before', () => {
    expect(nameChanges([changed('courses', 'data')], new Map([['courses.data', '1']]), undefined, namer)).toEqual([
      {activity: 'courses', title: 'Kurs', fields: ['data'], whole: 'added'}
    ])
  })
})
