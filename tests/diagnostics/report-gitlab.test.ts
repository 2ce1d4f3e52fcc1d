import {describe, expect, test} from '@jest/globals'
import {reportGitlab} from '../../src/diagnostics/report-gitlab.ts'
import type {ReportMessage} from '../../src/diagnostics/report-message.ts'
import {finding, findingOfFile, place, uglyFindings, uglyTexts} from './fixtures/report-fixtures.ts'

interface Issue {
  description: string
  check_name: string
  fingerprint: string
  severity: string
  location: {path: string; lines: {begin: number}}
}

const read = (messages: readonly ReportMessage[]): Issue[] => JSON.parse(reportGitlab(messages)) as Issue[]

describe('a report of Code Quality', () => {
  test('is an empty list when nothing was found', () => {
    expect(reportGitlab([])).toBe('[]\n')
  })

  test('says what is wrong and why, the rule, the weight and the line, and no more', () => {
    expect(read([finding({place: place(2, 3), note: 'Why.'})])).toEqual([
      {
        description: 'Wrong. Why.',
        check_name: 'missing-retention',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        severity: 'major',
        location: {path: 'a.yaml', lines: {begin: 2}}
      }
    ])
  })

  test('has the weights that GitLab knows', () => {
    const weights = (['error', 'warning', 'info'] as const).map((severity) => read([finding({severity})])[0]!.severity)
    expect(weights).toEqual(['major', 'minor', 'info'])
  })

  test('points at the first line of a file as a whole, and names the program where there is no file', () => {
    expect(read([findingOfFile()])[0]!.location).toEqual({path: 'a.yaml', lines: {begin: 1}})
    expect(read([findingOfFile({file: ''})])[0]!.location).toEqual({path: 'personvern', lines: {begin: 1}})
  })

  test('shows any text on one line, and loses none of it', () => {
    const issues = read(uglyFindings)
    expect(issues).toHaveLength(uglyFindings.length)
    for (const {description} of issues) expect(description).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202E]/u)
    const quotes = issues.find(({check_name: rule}) => rule === 'quotes')!
    expect(quotes.description).toBe(`${uglyTexts.quotes} ${uglyTexts.quotes}`)
  })
})

describe('a fingerprint', () => {
  const prints = (messages: readonly ReportMessage[]): string[] => read(messages).map(({fingerprint}) => fingerprint)

  test('is the same wherever in the file the finding stands, and in whatever order they come', () => {
    const [one, other] = [finding({place: place(2, 1)}), finding({place: place(40, 1), message: 'Worse.'})]
    expect(prints([one])).toEqual(prints([finding({place: place(9, 9)})]))
    expect(prints([one, other])).toEqual(prints([other, one]))
  })

  test('tells file, policy, rule, message, and one of two that are equal apart', () => {
    const all = [
      finding(),
      finding({place: place(7, 1)}),
      finding({file: 'b.yaml'}),
      finding({policy: 'dfo'}),
      finding({rule: 'missing-purpose'}),
      finding({message: 'Worse.'})
    ]
    expect(new Set(prints(all)).size).toBe(all.length)
  })
})
