import {describe, expect, test} from '@jest/globals'
import {idsInPath} from '../../../src/translate/rename/ids-in-path.ts'
import {policy} from '../../support/small-facts.ts'

describe('a path names', () => {
  const has = (key: string): boolean => key === 'systems.drift.longName'
  test.each([
    ['skyhus', [[0, 'parties']]],
    ['skyhus.name', [[0, 'parties']]],
    ['skyhus.missing', [[0, 'parties']]],
    ['parties.skyhus.name', [[1, 'parties']]],
    ['drift.longName', [[0, 'systems']]],
    ['law.gdpr', [[1, 'references']]],
    ['references.gdpr', [[1, 'references']]],
    ['dates.start', [[1, 'dates']]],
    ['data.allergies', [[1, 'data']]],
    ['data.name', [[1, 'data']]],
    ['cookies.site', [[1, 'cookies']]],
    ['cookies.site.count', [[1, 'cookies']]],
    [
      'cookies.site.session',
      [
        [1, 'cookies'],
        [2, 'cookies.site']
      ]
    ],
    [
      'cookies.site.items.session.name',
      [
        [1, 'cookies'],
        [3, 'cookies.site']
      ]
    ],
    ['cookies.other', []],
    ['controller.email', []],
    ['controller', []],
    ['updated', []],
    ['nobody.knows', []]
  ])('%s', (path, expected) => {
    expect(idsInPath(path, {policy, has}).map(({step, kind}) => [step, kind])).toEqual(expected)
  })

  test('a fact of the activity that the text is about before anything else', () => {
    const near = {...policy, parties: {data: {name: 'D'}}}
    expect(idsInPath('data.0', {policy: near, has, about: 'courses'})).toEqual([])
    expect(idsInPath('data.0', {policy: near, has}).map(({kind}) => kind)).toEqual(['parties'])
    expect(idsInPath('data', {policy: near, has, about: 'courses'}).map(({kind}) => kind)).toEqual(['parties'])
  })
})
