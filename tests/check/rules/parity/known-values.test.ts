import {describe, expect, test} from '@jest/globals'
import {knownValues} from '../../../../src/check/rules/parity/known-values.ts'
import {subjectOf} from '../../../support/subject-of.ts'

const facts = {
  updated: '2026-09-01',
  controller: {email: 'post@eksempel.no'},
  activities: {courses: {retention: [{period: 'P3M'}]}, news: {retention: [{period: {open: 'How long?'}}]}},
  references: {basis: {act: 'LOV-2018-06-15-38', section: '9'}, gdpr: {article: '6(1)(e)'}}
}

function values(words: Readonly<Record<string, object>>): string[] {
  return knownValues(subjectOf(facts, words)).map(({key, path, acts}) => [path, key, ...acts].join(' '))
}

describe('the values that prose might type', () => {
  test('are dates, periods, addresses and references, each with the path that names it', () => {
    const found = values({nb: {title: 'x'}})
    expect(found.some((value) => value.startsWith('updated date:2026-09-01'))).toBe(true)
    expect(found.some((value) => value.startsWith('controller.email email:post@eksempel.no'))).toBe(true)
    expect(found.some((value) => /^courses\.retention\.0\.period period:/.test(value))).toBe(true)
    expect(found.filter((value) => value.startsWith('news'))).toEqual([])
  })

  test('know the act of a reference, and none of an article of the GDPR', () => {
    const found = values({nb: {title: 'x'}})
    expect(found.find((value) => value.startsWith('law.basis '))).toMatch(/ LOV-2018-06-15-38$/)
    expect(found.find((value) => value.startsWith('law.gdpr '))).toMatch(/^law\.gdpr \S+ $/)
  })

  test('are there also when the policy has no words to look at', () => {
    expect(values({}).length).toBeGreaterThan(0)
  })
})
