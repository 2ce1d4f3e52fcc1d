import fs from 'node:fs'
import {expect, test} from '@jest/globals'
import {ruleReference} from '../support/rule-reference.ts'

const marks = ['<!-- rules -->\n\n', '\n\n<!-- /rules -->'] as const

/** The README around the reference, and the reference. */
function readme(): [string, string, string] {
  const text = fs.readFileSync('README.md', 'utf8')
  const start = text.indexOf(marks[0]) + marks[0].length
  const end = text.indexOf(marks[1])
  return [text.slice(0, start), text.slice(start, end), text.slice(end)]
}

test('the reference of rules in the README says what the rules say', () => {
  const [before, , after] = readme()
  if (process.env['UPDATE_GOLDEN']) fs.writeFileSync('README.md', before + ruleReference() + after)
  expect(readme()[1]).toBe(ruleReference())
})
