import fs from 'node:fs'
import path from 'node:path'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import {describe, expect, test} from '@jest/globals'
import type {ReportMessage} from '../../src/diagnostics/report-message.ts'
import {reportSarif, type SarifOptions} from '../../src/diagnostics/report-sarif.ts'
import {finding, findingOfFile, place, uglyFindings} from './fixtures/report-fixtures.ts'

const schema = JSON.parse(
  fs.readFileSync(path.join(import.meta.dirname, 'fixtures', 'sarif-2.1.0.schema.json'), 'utf8')
) as object

// A pattern of the schema has a bracket too many, which only a lenient regular expression bears. Both packages are CommonJS; their types say that the function is under `default`, and so it is.
const ajv = new Ajv.default({allErrors: true, strict: false, unicodeRegExp: false})
addFormats.default(ajv)
const isValid = ajv.compile(schema)

interface Log {
  runs: [
    {
      tool: {driver: {rules: Record<string, unknown>[]}}
      results: (Record<string, unknown> & {ruleId: string; ruleIndex: number; message: {text: string}})[]
    }
  ]
}

/** Read a log; it must fit the schema. */
function read(messages: readonly ReportMessage[], options: Partial<SarifOptions> = {}): Log['runs'][0] {
  const log = JSON.parse(reportSarif(messages, {version: '1.2.3', language: 'nb', ...options})) as Log
  isValid(log)
  expect(isValid.errors ?? []).toEqual([])
  return log.runs[0]
}

describe('the SARIF log', () => {
  test('is held to a schema that finds faults', () => {
    expect(isValid({version: '2.1.0', runs: [{tool: {driver: {}}}]})).toBe(false)
    expect(isValid({version: '2.1.0', runs: [{tool: {driver: {name: 'x', informationUri: 'æ ø'}}}]})).toBe(false)
  })

  test('has no rules and no results when nothing was found', () => {
    expect(read([])).toEqual({
      tool: {driver: {name: 'personvern', version: '1.2.3', rules: []}},
      language: 'nb',
      columnKind: 'utf16CodeUnits',
      results: []
    })
  })

  test('ends with one line break', () => {
    expect(reportSarif([], {version: '1', language: 'nb'})).toMatch(/[^\n]\n$/)
  })

  test('has a result a finding, with its place and what else is known', () => {
    const known = {note: 'Why.', url: 'https://example.com/13', actual: 'x', expected: ['y'], policy: 'dfo'}
    const {results} = read([finding({...known, place: place(2, 3, 4, 5)})])
    expect(results).toEqual([
      {
        ruleId: 'missing-retention',
        ruleIndex: 0,
        level: 'error',
        message: {text: 'Wrong.'},
        locations: [
          {
            physicalLocation: {
              artifactLocation: {uri: 'a.yaml', uriBaseId: '%SRCROOT%'},
              region: {startLine: 2, startColumn: 3, endLine: 4, endColumn: 5}
            }
          }
        ],
        properties: {who: 'Data protection officer', ...known}
      }
    ])
  })

  test('has no region for a file as a whole, and no location without a file', () => {
    const whole = findingOfFile({who: ''})
    const {results} = read([whole, {...whole, file: ''}])
    expect(results[0]).not.toHaveProperty('locations')
    expect(results[1]).toMatchObject({locations: [{physicalLocation: {artifactLocation: {uri: 'a.yaml'}}}]})
    expect(JSON.stringify(results[1])).not.toContain('region')
  })

  test('calls hints notes', () => {
    const {results} = read(
      (['error', 'warning', 'info'] as const).map((severity) => finding({severity, rule: severity}))
    )
    expect(results.map(({level}) => level)).toEqual(['error', 'note', 'warning'])
  })

  test('has related places with ids', () => {
    const related = [{file: 'b.yaml', place: place(3, 1), message: 'In {braces}.'}, {file: 'c.yaml'}]
    expect(read([finding({related})]).results[0]!['relatedLocations']).toEqual([
      {
        id: 1,
        physicalLocation: {
          artifactLocation: {uri: 'b.yaml', uriBaseId: '%SRCROOT%'},
          region: {startLine: 3, startColumn: 1, endLine: 3, endColumn: 1}
        },
        message: {text: 'In {{braces}}.'}
      },
      {id: 2, physicalLocation: {artifactLocation: {uri: 'c.yaml', uriBaseId: '%SRCROOT%'}}}
    ])
  })

  test('doubles braces in messages, since one begins a placeholder', () => {
    expect(read([finding({message: 'No {0} for {{name}}.'})]).results[0]!.message.text).toBe(
      'No {{0}} for {{{{name}}}}.'
    )
  })

  test('writes files as addresses', () => {
    const text = JSON.stringify(read([finding({file: 'policies/æ b/50%#?:[x].yaml'})]).results)
    expect(text).toContain('"uri":"policies/%C3%A6%20b/50%25%23%3F%3A%5Bx%5D.yaml"')
  })
})

describe('the rules of the log', () => {
  const about = (rule: string): {text: string; url?: string} | undefined =>
    rule === 'alias' ? {text: 'Looks for aliases.', url: 'https://example.com/alias'} : undefined

  test('are sorted, and every result points at its own', () => {
    const {tool, results} = read(['b', 'a', 'c', 'a'].map((rule) => finding({rule})))
    expect(tool.driver.rules.map(({id}) => id)).toEqual(['a', 'b', 'c'])
    for (const {ruleId, ruleIndex} of results) expect(tool.driver.rules[ruleIndex]!['id']).toBe(ruleId)
  })

  test('say what they look for, why, and where it can be read', () => {
    const {tool} = read([finding({rule: 'alias', note: 'Why.', url: 'https://example.com/elsewhere'})], {about})
    expect(tool.driver.rules).toEqual([
      {
        id: 'alias',
        shortDescription: {text: 'Looks for aliases.'},
        fullDescription: {text: 'Looks for aliases.'},
        help: {text: 'Looks for aliases.\n\nWhy.'},
        helpUri: 'https://example.com/alias',
        defaultConfiguration: {level: 'error'},
        properties: {'problem.severity': 'error'}
      }
    ])
  })

  test('fall back to what their findings say: the note and the address, or the id', () => {
    const {tool} = read(
      [
        finding({rule: 'noted'}),
        finding({rule: 'noted', place: place(2, 1), note: 'Why.', url: 'https://lovdata.no/§ 13'}),
        finding({rule: 'silent', severity: 'info', url: 'not an address'})
      ],
      {about}
    )
    expect(tool.driver.rules[0]).toMatchObject({
      fullDescription: {text: 'Why.'},
      help: {text: 'Why.'},
      helpUri: 'https://lovdata.no/%C2%A7%2013'
    })
    expect(tool.driver.rules[1]).toMatchObject({
      help: {text: 'silent'},
      properties: {'problem.severity': 'recommendation'}
    })
    expect(tool.driver.rules[1]).not.toHaveProperty('helpUri')
  })

  test('weigh as much as the gravest of their findings', () => {
    const {tool} = read([finding({severity: 'info'}), finding({severity: 'warning', place: place(9, 1)})])
    expect(tool.driver.rules[0]).toMatchObject({defaultConfiguration: {level: 'warning'}})
  })
})

describe('whatever the texts hold', () => {
  test('the log fits the schema', () => {
    expect(read(uglyFindings).results).toHaveLength(uglyFindings.length)
  })

  test('any text fits', () => {
    const text = fc.string({unit: 'binary'})
    fc.assert(
      fc.property(text, text, text, text, (file, rule, message, path) => {
        const related = [{file, message}]
        const url = `https://example.com/${path}`
        expect(read([finding({file, rule, message, note: message, url, related})]).results).toHaveLength(1)
      })
    )
  })
})
