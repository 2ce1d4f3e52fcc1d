import {describe, expect, test} from '@jest/globals'
import {VFileMessage} from 'vfile-message'
import {reportText} from '../../src/diagnostics/report-text.ts'

const words = {error: 'feil', warning: 'åtvaring', info: 'merknad'}

type Known = Partial<Pick<VFileMessage, 'file' | 'line' | 'column' | 'fatal' | 'note' | 'ruleId'>>

function message(reason: string, known: Known = {}): VFileMessage {
  return Object.assign(new VFileMessage(reason, {ruleId: 'alias', source: 'test'}), {fatal: true, ...known})
}

function report(...messages: VFileMessage[]): string {
  return reportText(messages, words)
}

describe('the text report', () => {
  test('is nothing when nothing was found', () => {
    expect(report()).toBe('')
  })

  test('has a heading a file, a line a finding, and a blank line between files', () => {
    const text = report(
      message('Først.', {file: 'a.yaml', line: 2, column: 14}),
      message('Så.', {file: 'a.yaml', line: 10, column: 1}),
      message('Sist.', {file: 'b.yaml', line: 1, column: 1})
    )
    expect(text).toBe(
      'a.yaml\n  2:14  feil  Først.  alias\n  10:1  feil  Så.  alias\n\nb.yaml\n  1:1  feil  Sist.  alias\n'
    )
  })

  test('calls each severity by its word', () => {
    const text = report(message('E', {fatal: true}), message('W', {fatal: false}), message('I', {fatal: undefined}))
    expect(text.match(/feil|åtvaring|merknad/g)).toEqual(['feil', 'åtvaring', 'merknad'])
  })

  test('points at the beginning of a file when there is no place in it', () => {
    expect(report(message('Borte.', {file: 'nn.yaml'}))).toBe('nn.yaml\n  1:1  feil  Borte.  alias\n')
  })

  test('needs no heading for what is in no file', () => {
    expect(report(message('Overalt.'), message('Her.', {file: 'a.yaml', line: 1, column: 2}))).toBe(
      '  1:1  feil  Overalt.  alias\n\na.yaml\n  1:2  feil  Her.  alias\n'
    )
  })

  test('ends no line in blanks when a finding has no rule', () => {
    expect(report(message('Nei.', {file: 'a', ruleId: undefined}))).toBe('a\n  1:1  feil  Nei.\n')
  })

  test('indents every line of a note, and keeps its blank lines blank', () => {
    const text = report(message('Nei.', {file: 'a', note: 'Fordi.\n\n  - slik'}))
    expect(text).toBe('a\n  1:1  feil  Nei.  alias\n      Fordi.\n\n        - slik\n')
  })

  test('leaves an empty note out', () => {
    expect(report(message('Nei.', {file: 'a', note: ''}))).toBe('a\n  1:1  feil  Nei.  alias\n')
  })
})

test('a note that several findings share is said once', () => {
  const messages = [1, 2].map((line) => {
    const message = new VFileMessage('Wrong', {place: {line, column: 1}, ruleId: 'x'})
    return Object.assign(message, {file: 'a.yaml', fatal: true, note: 'Why.'})
  })
  expect(reportText(messages, {error: 'error', warning: 'warning', info: 'info'})).toBe(
    'a.yaml\n  1:1  error  Wrong  x\n      Why.\n  2:1  error  Wrong  x\n'
  )
})
