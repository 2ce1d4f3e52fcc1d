import {describe, expect, test} from '@jest/globals'
import {reportJson} from '../../src/diagnostics/report-json.ts'
import {finding, findingOfFile, place, uglyFindings} from './fixtures/report-fixtures.ts'

function read(text: string): Record<string, unknown>[] {
  return JSON.parse(text) as Record<string, unknown>[]
}

describe('the JSON report', () => {
  test('is an empty array when nothing was found', () => {
    expect(reportJson([])).toBe('[]\n')
  })

  test('has the fields of a finding, in this order', () => {
    const related = [{file: 'b.yaml', place: place(3, 1, 3, 4), message: 'Here.'}, {file: 'c.yaml'}]
    const known = {note: 'Why.', url: 'https://example.com', actual: 'x', expected: ['y', 'z'], related}
    const [record] = read(reportJson([finding({...known, place: place(2, 3, 4, 5), policy: 'dfo'})]))
    expect(Object.entries(record!)).toEqual([
      ['file', 'a.yaml'],
      ['line', 2],
      ['column', 3],
      ['endLine', 4],
      ['endColumn', 5],
      ['rule', 'missing-retention'],
      ['severity', 'error'],
      ['message', 'Wrong.'],
      ['note', 'Why.'],
      ['url', 'https://example.com'],
      ['actual', 'x'],
      ['expected', ['y', 'z']],
      [
        'related',
        [
          {file: 'b.yaml', line: 3, column: 1, endLine: 3, endColumn: 4, message: 'Here.'},
          {file: 'c.yaml', line: 1, column: 1, endLine: 1, endColumn: 1}
        ]
      ]
    ])
  })

  test('leaves out what is not known, and points at the beginning of a file as a whole', () => {
    const whole = findingOfFile()
    expect(read(reportJson([whole]))).toEqual([
      {
        file: 'a.yaml',
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
        rule: 'missing-retention',
        severity: 'error',
        message: 'Wrong.'
      }
    ])
  })

  test('is in the order of file, line, column, rule and message, whatever order they were found in', () => {
    const whole = findingOfFile({rule: 'z'})
    const sorted = [
      whole,
      finding({place: place(1, 1), rule: 'a'}),
      finding({place: place(1, 1), rule: 'b', message: 'A.'}),
      finding({place: place(1, 1), rule: 'b', message: 'B.'}),
      finding({place: place(1, 2), rule: 'a'}),
      finding({place: place(2, 1), rule: 'a'}),
      finding({file: 'b.yaml', rule: 'a'})
    ]
    expect(reportJson([...sorted].reverse())).toBe(reportJson(sorted))
    expect(read(reportJson(sorted)).map(({rule}) => rule)).toEqual(['z', 'a', 'b', 'b', 'a', 'a', 'a'])
  })

  test('gives every text back as it was', () => {
    const records = read(reportJson(uglyFindings))
    for (const {rule, message, note, actual, expected} of uglyFindings) {
      expect(records.find((record) => record['rule'] === rule)).toMatchObject({message, note, actual, expected})
    }
  })

  test('ends with one line break', () => {
    expect(reportJson(uglyFindings)).toMatch(/[^\n]\n$/)
  })
})
