import {expect, test} from '@jest/globals'
import type {Finding} from '../../../src/diagnostics/finding.ts'
import {isEmptyToo} from '../../../src/workspace/policy/is-empty-too.ts'

const empty: Finding = {rule: 'empty-word', file: 'nn.yaml', path: ['title'], parameters: {key: 'title'}}
const missing = {...empty, rule: 'missing-word'} as const

test('a word that is there and empty is not missing once more', () => {
  expect(isEmptyToo(missing, [empty])).toBe(true)
})

test.each([
  ['when nothing was told', missing, []],
  ['in another file', {...missing, file: 'en.yaml'}, [empty]],
  ['under another key', {...missing, parameters: {key: 'text'}}, [empty]],
  ['when it is another finding', {...missing, rule: 'unknown-key'}, [empty]]
])('it is told %s', (_, finding, told) => {
  expect(isEmptyToo(finding, told)).toBe(false)
})
