import fc from 'fast-check'
import {describe, expect, test} from '@jest/globals'
import type {ReportMessage} from '../../src/diagnostics/report-message.ts'
import {reportJunit, type JunitOptions} from '../../src/diagnostics/report-junit.ts'
import {elements, readXml, type XmlElement} from './fixtures/read-xml.ts'
import {finding, findingOfFile, place, uglyFindings} from './fixtures/report-fixtures.ts'

function read(messages: readonly ReportMessage[], options?: JunitOptions): XmlElement {
  return readXml(reportJunit(messages, options))
}

describe('the JUnit report', () => {
  test('has a suite a file, and in it a test a finding', () => {
    const text = reportJunit([finding({place: place(2, 3), note: 'Why.'}), finding({file: 'b.yaml', severity: 'info'})])
    expect(text).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="personvern" tests="2" failures="1">
  <testsuite name="a.yaml" tests="1" failures="1" errors="0" skipped="0" time="0">
    <testcase classname="a.yaml" name="missing-retention: Wrong." file="a.yaml" line="2" time="0">
      <failure type="error" message="Wrong.">a.yaml:2:3
Wrong.
Why.
Data protection officer</failure>
    </testcase>
  </testsuite>
  <testsuite name="b.yaml" tests="1" failures="0" errors="0" skipped="0" time="0">
    <testcase classname="b.yaml" name="missing-retention: Wrong." file="b.yaml" line="1" time="0">
      <system-out>b.yaml:1:1
Wrong.
Data protection officer</system-out>
    </testcase>
  </testsuite>
</testsuites>
`)
  })

  test('has no suites when nothing was looked at', () => {
    expect(read([])).toEqual({
      name: 'testsuites',
      attributes: {name: 'personvern', tests: '0', failures: '0'},
      children: [],
      text: '\n'
    })
  })

  test('has a test that passes for each file without findings', () => {
    const root = read([finding({file: 'b.yaml'})], {files: ['c.yaml', 'b.yaml', 'a.yaml']})
    expect(root.attributes).toEqual({name: 'personvern', tests: '3', failures: '1'})
    expect(
      elements(root, 'testcase').map(({attributes, children}) => [attributes['classname'], children.length])
    ).toEqual([
      ['a.yaml', 0],
      ['b.yaml', 1],
      ['c.yaml', 0]
    ])
  })

  test('fails on errors and warnings, and lets hints pass', () => {
    const found = (['error', 'warning', 'info'] as const).map((severity) => finding({severity, rule: severity}))
    const root = read(found)
    expect(elements(root, 'failure').map(({attributes}) => attributes['type'])).toEqual(['error', 'warning'])
    expect(elements(root, 'system-out')).toHaveLength(1)
    expect(root.attributes['failures']).toBe('2')
  })

  test('gives no two tests of a suite the same name, since one of them would be lost', () => {
    const names = elements(read([finding(), finding({place: place(2, 1)}), finding({rule: 'alias'})]), 'testcase')
    expect(names.map(({attributes}) => attributes['name'])).toEqual([
      'alias: Wrong.',
      'missing-retention: Wrong.',
      'missing-retention: Wrong. (2)'
    ])
  })

  test('names the program where there is no file, and no line where there is no place', () => {
    const whole = findingOfFile({file: ''})
    expect(elements(read([whole]), 'testcase')[0]!.attributes).toEqual({
      classname: 'personvern',
      name: 'missing-retention: Wrong.',
      time: '0'
    })
  })

  test('says everything in the body, since some readers show nothing else', () => {
    const related = [{file: 'b.yaml', message: 'Here.'}]
    const [failure] = elements(read([finding({note: 'Why.', url: 'https://example.com', related})]), 'failure')
    expect(failure!.text.split('\n')).toEqual([
      'a.yaml:1:1',
      'Wrong.',
      '→ b.yaml:1:1  Here.',
      'Why.',
      'https://example.com',
      'Data protection officer'
    ])
  })
})

describe('whatever the texts hold', () => {
  test('the report is well-formed and has them all', () => {
    const failures = elements(read(uglyFindings), 'failure')
    for (const {rule, message, severity} of uglyFindings) {
      if (severity === 'info' || ['lines', 'controls', 'directions', 'halves'].includes(rule)) continue
      expect(failures.some(({attributes}) => attributes['message'] === message)).toBe(true)
    }
  })

  test('line breaks come through in attributes', () => {
    const [failure] = elements(read([finding({message: 'one\r\ntwo\tthree'})]), 'failure')
    expect(failure!.attributes['message']).toBe('one\ntwo\tthree')
  })

  test('the report is well-formed', () => {
    const text = fc.string({unit: 'binary'})
    fc.assert(
      fc.property(text, text, text, text, (file, rule, message, note) => {
        const root = read([finding({file, rule, message, note}), finding({file, rule, message, severity: 'info'})])
        expect(elements(root, 'testcase')).toHaveLength(2)
      })
    )
  })
})
