import {expect, test} from '@jest/globals'
import {findingsIn} from '../support/findings-in.ts'

test('a reference says which law, an article or an act, or asks', () => {
  const facts =
    'references: {a: {article: "13"}, b: {act: gdpr}, c: [{article: "13"}, {act: gdpr}], d: {open: Which}}\n'
  expect(findingsIn(facts).map(({rule}) => rule)).toEqual(['open-question'])
})

test('a reference that does not is pointed at, also within a list', () => {
  expect(findingsIn('references: {a: {section: "1"}, b: [{act: gdpr}, {section: "2"}]}\n')).toMatchObject([
    {rule: 'missing-field', at: '1:17', parameters: {field: 'act'}},
    {rule: 'missing-field', at: '1:50', parameters: {field: 'act'}}
  ])
})
