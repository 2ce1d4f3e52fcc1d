import fs from 'node:fs'
import {expect, test} from '@jest/globals'
import {ruleReference} from '../support/rule-reference.ts'

const marks = ['<!-- rules -->\n\n', '\n\n<!-- /rules -->'] as const

test('the reference of rules in the README says what the rules say', () => {
  const readme = fs.readFileSync('README.md', 'utf8')
  const start = readme.indexOf(marks[0]) + marks[0].length
  const end = readme.indexOf(marks[1])
  if (process.env['UPDATE_GOLDEN'])
    fs.writeFileSync('README.md', readme.slice(0, start) + ruleReference() + readme.slice(end))
  expect(fs.readFileSync('README.md', 'utf8').slice(start, end)).toBe(ruleReference())
})
