import {describe, expect, test} from '@jest/globals'
import {wordFindings} from '../../../src/check/words/word-findings.ts'
import {subjectOf} from '../../support/subject-of.ts'

/** What rendering would refuse in the text of a section. */
function found(text: string): string[] {
  const facts = {outline: [{id: 'intro', blocks: ['text'], sections: [{id: 'within', blocks: ['text']}]}]}
  const subject = subjectOf(facts, {nn: {sections: {intro: {text}}}})
  return wordFindings(subject).map(({rule, excerpt}) => `${rule} ${excerpt}`)
}

describe('an organisation’s own words', () => {
  test('have no HTML and no images', () => {
    expect(found('Ein <b>to</b> tre')).toEqual(['html-in-words <b>', 'html-in-words </b>'])
    expect(found('![x](https://x.no/)')).toEqual(['html-in-words ![x](https://x.no/)'])
  })

  test('have no links that could run something', () => {
    expect(found('[x](javascript:alert)')).toEqual(['unsafe-address javascript:alert'])
  })

  test('have no links to sections that are not there', () => {
    expect(found('[a](#intro) [b](#within) [c](#gone)')).toEqual(['unknown-section #gone'])
  })

  test('may have links to pages, to mail and to what a placeholder says', () => {
    expect(found('[a](https://x.no/) [b](mailto:a@x.no) [c]({{x.address}}) <https://x.no/>')).toEqual([])
  })
})

test('a finding points at the words, and says what is wrong with them', () => {
  const subject = subjectOf({}, {nb: {title: 'Om <i>oss</i>'}})
  expect(wordFindings(subject)[0]).toEqual({
    rule: 'html-in-words',
    file: 'policies/example/nb.yaml',
    path: ['title'],
    excerpt: '<i>',
    parameters: {actual: '<i>'}
  })
})
