import {describe, expect, test} from '@jest/globals'
import {findingsIn, inBrief} from '../support/findings-in.ts'

/** Findings for one activity with some legal bases, in a policy that says something besides. */
function found(bases: string, besides = ''): string[] {
  return inBrief(findingsIn(`activities: {a: {legalBases: ${bases}}}\n${besides}`))
}

const alone = '1:41 special-category-basis «9(2)(a)»'
const oldLaw = 'references: {old: {act: LOV-2000-04-14-31, section: "8"}, new: {act: LOV-2018-06-15-38}}\n'

describe('an exception of Article 9', () => {
  test('that stands alone is pointed at', () => {
    expect(found('[{article: 9(2)(a)}]')).toEqual([alone])
    expect(findingsIn('activities: {courses: {legalBases: [{article: 9(2)(a)}]}}\n')[0]!.parameters).toEqual({
      actual: '9(2)(a)',
      activity: 'courses'
    })
  })

  test('is pointed at once, the first of several', () => {
    expect(found('[{article: 9(2)(a)}, {article: 9(2)(b)}]')).toEqual([alone])
    expect(found('[{interest: security-of-systems}, {article: 9(2)(a)}]')).toEqual([
      '1:74 special-category-basis «9(2)(a)»'
    ])
  })

  test('may stand beside a basis of Article 6', () => {
    expect(found('[{article: 9(2)(a)}, {article: 6(1)(e)}]')).toEqual([])
    expect(found('[{article: 6(1)(a)}]')).toEqual([])
  })

  test('may rely on a basis that is inherited', () => {
    expect(found('[{article: 9(2)(a)}]', 'defaults: {legalBases: [{article: 6(1)(e)}]}\n')).toEqual([])
    const outline = 'outline: [{id: x, about: [a], defaults: {legalBases: [{article: 6(1)(e)}]}}]\n'
    expect(found('[{article: 9(2)(a)}]', outline)).toEqual([])
  })

  test('may not rely on the basis of another activity', () => {
    const outline = 'outline: [{id: x, defaults: {legalBases: [{article: 6(1)(e)}]}}]\n'
    expect(found('[{article: 9(2)(a)}]', outline)).toEqual([alone])
    expect(
      inBrief(
        findingsIn('activities: {a: {legalBases: [{article: 6(1)(e)}]}, b: {legalBases: [{article: 9(2)(a)}]}}\n')
      )
    ).toEqual(['1:80 special-category-basis «9(2)(a)»'])
  })

  test('is not judged where the bases are unsaid or an open question', () => {
    expect(
      inBrief(findingsIn('activities: {a: {}, b: {legalBases: {open: Which?}}}\nopenQuestions: allowed\n'))
    ).toEqual([])
  })
})

describe('before the GDPR', () => {
  const bases = '[{article: 9(2)(a)}, {national: [old]}]'

  test.each([
    'asOf: 2018-07-19',
    'asOf: 2018-07',
    'asOf: "2018"',
    'asOf: 2015-03~',
    'asOf: {open: When?}\nopenQuestions: allowed'
  ])('a basis of the act of 2000 was enough: %s', (asOf) => {
    expect(found(bases, `${oldLaw}${asOf}\n`)).toEqual([])
  })

  test.each(['asOf: 2018-07-20', 'asOf: 2018-08', 'asOf: "2019"', ''])('and not after: %s', (asOf) => {
    expect(found(bases, `${oldLaw}${asOf}\n`)).toEqual([alone])
  })

  test('a basis of another act was not enough, nor one that is not known', () => {
    expect(found('[{article: 9(2)(a)}, {national: [new]}]', `${oldLaw}asOf: "2015"\n`)).toEqual([alone])
    expect(found('[{article: 9(2)(a)}, {national: {open: Which?}}]', 'asOf: "2015"\nopenQuestions: allowed\n')).toEqual(
      [alone]
    )
    expect(found('[{article: 9(2)(a)}, {national: [gone]}]', 'asOf: "2015"\n')).toContain(alone)
  })

  test('several places of the act may be cited together', () => {
    const together = 'references: {old: [{act: LOV-1967-02-10}, {act: LOV-2000-04-14-31, section: "9"}]}\n'
    expect(found(bases, `${together}asOf: "2015"\n`)).toEqual([])
  })
})
