import {describe, expect, test} from '@jest/globals'
import {toReportMessage, type ReportContext} from '../../src/language/to-report-message.ts'
import type {WeighedFinding} from '../../src/diagnostics/weighed-finding.ts'
import {createTranslator} from '../../src/language/create-translator.ts'
import {createMessageWords} from '../../src/language/message-words.ts'
import {readYaml} from '../../src/source/read-yaml.ts'
import {standardBundle} from '../support/standard-bundle.ts'

const words = createMessageWords(createTranslator('en', standardBundle('en'), new Map()))
const file = 'policies/example/policy.yaml'
const sources = [readYaml('updated: x\nactivities:\n  courses: {title: To og to}\n', file)]

const missing: WeighedFinding = {
  rule: 'missing-retention',
  severity: 'error',
  asks: 'department',
  file,
  path: ['activities', 'courses', 'retention'],
  at: 'key',
  parameters: {activity: 'courses'}
}

function message(finding: Partial<WeighedFinding> = {}, context: Partial<ReportContext> = {}) {
  return toReportMessage({...missing, ...finding}, {sources, words, ...context})
}

describe('a finding in words', () => {
  test('has its reason, its note and its place', () => {
    expect(message()).toMatchObject({
      file,
      rule: 'missing-retention',
      severity: 'error',
      message: expect.stringMatching(/^The processing activity ‘courses’ does not say/),
      note: expect.stringMatching(/Article 13/),
      place: {start: {line: 3, column: 3}},
      who: ''
    })
  })

  test('is placed by the occurrence of what it points at', () => {
    const place = (nth: number) =>
      message({path: ['activities', 'courses', 'title'], at: 'value', excerpt: 'o', nth}).place?.start.column
    expect([place(0), place(1), place(2)]).toEqual([21, 23, 27])
  })

  test('has the place that it knows itself, and none in a file that nobody read', () => {
    const place = {start: {line: 9, column: 1, offset: 0}, end: {line: 9, column: 2, offset: 1}}
    expect(message({place}).place).toBe(place)
    expect(message({file: 'other.yaml'})).not.toHaveProperty('place')
  })

  test('is of the file as a whole when it has no path', () => {
    const whole: WeighedFinding = {rule: 'missing-updated', severity: 'warning', asks: 'editor', file, parameters: {}}
    expect(toReportMessage(whole, {sources, words}).place?.start).toMatchObject({line: 1, column: 1})
  })

  test('keeps the address of the provision, what was found, what was expected and which policy', () => {
    const known = {url: 'https://lovdata.no/', actual: 'a', expected: ['b']}
    expect(message(known, {policy: 'example'})).toMatchObject({...known, policy: 'example'})
    for (const name of ['url', 'actual', 'expected', 'policy', 'related']) expect(message()).not.toHaveProperty(name)
  })

  test('names other places that have to do with it', () => {
    const related = [{file, path: ['updated']}, {file: 'other.yaml'}]
    expect(message({related}, {prefix: 'project'}).related).toEqual([
      {
        file: `project/${file}`,
        place: expect.objectContaining({start: expect.objectContaining({line: 1, column: 10})})
      },
      {file: 'project/other.yaml'}
    ])
  })

  test('names its file as seen from the working directory', () => {
    expect(message({}, {prefix: '../project'}).file).toBe(`../project/${file}`)
  })

  test('has no note when its rule has none', () => {
    const without = {...words, finding: () => ({reason: 'Wrong.', note: undefined})}
    expect(message({}, {words: without})).not.toHaveProperty('note')
  })
})

describe('who must answer', () => {
  const who = (finding: Partial<WeighedFinding>) => message(finding, {askable: true}).who

  test('is told when that is asked for', () => {
    expect(who({asks: 'dpo'})).toBe('The data protection officer')
    expect(who({asks: 'translator'})).toBe('The translator')
  })

  test('is the owner of the activity when that is known', () => {
    expect(who({owner: 'culture'})).toBe('The department: culture')
    expect(who({})).toBe('The department')
  })
})
