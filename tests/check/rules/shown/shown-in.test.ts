import {expect, test} from '@jest/globals'
import {createSubject} from '../../../../src/check/create-subject.ts'
import {createShownIn} from '../../../../src/check/rules/shown/shown-in.ts'
import {subjectParts} from '../../../support/subject-of.ts'

const facts = {
  languages: ['nb', 'nn'],
  activities: {courses: {purposes: ['web-statistics']}},
  outline: [{id: 'courses', about: ['courses'], blocks: ['text']}]
}
const fact = {path: ['activities', 'courses', 'purposes', 0], value: 'web-statistics', activity: 'courses'}
const section = (names: string[], paths: (string | number)[][] = []) => ({
  sections: new Map([['courses', {names: new Set(names), paths}]]),
  bare: []
})

function languages(shown: ReadonlyMap<string, ReturnType<typeof section>>): readonly string[] {
  const parts = subjectParts(facts, {nb: {title: 'x'}, nn: {title: 'x'}})
  return createShownIn(createSubject({...parts, shown}))(fact as never)
}

test('a fact is shown in the languages whose page names it, by its path or by its term', () => {
  expect(
    languages(
      new Map([
        ['nb', section(['web-statistics'])],
        ['nn', section(['guidance'])]
      ])
    )
  ).toEqual(['nb'])
  expect(
    languages(
      new Map([
        ['nb', section([])],
        ['nn', section([], [fact.path])]
      ])
    )
  ).toEqual(['nn'])
})

test('a fact is not shown in a language that has no page', () => {
  expect(languages(new Map())).toEqual([])
})
