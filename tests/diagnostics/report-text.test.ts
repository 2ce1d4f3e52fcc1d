import {describe, expect, test} from '@jest/globals'
import type {ReportMessage} from '../../src/diagnostics/report-message.ts'
import {reportText, type TextOptions} from '../../src/diagnostics/report-text.ts'
import {finding, findingOfFile, place, uglyFindings, words} from './fixtures/report-fixtures.ts'

function report(options: TextOptions, ...messages: ReportMessage[]): string {
  return reportText(messages, words, options)
}

const unowned = {who: ''} as const

describe('the text report', () => {
  test('is nothing when nothing was found', () => {
    expect(report({})).toBe('')
  })

  test('has a heading a file, a line a finding, and a blank line between files', () => {
    const text = report(
      {},
      finding({...unowned, file: 'b.yaml', message: 'Last.'}),
      finding({...unowned, place: place(10, 1), message: 'Then.'}),
      finding({...unowned, place: place(2, 14), message: 'First.'})
    )
    expect(text).toBe(
      'a.yaml\n  2:14  error  First.  missing-retention\n  10:1  error  Then.  missing-retention\n\n' +
        'b.yaml\n  1:1  error  Last.  missing-retention\n'
    )
  })

  test('has errors first in a file, and files with errors first', () => {
    const text = report(
      {},
      finding({...unowned, severity: 'warning', rule: 'alias', message: 'Mild.'}),
      finding({...unowned, file: 'b.yaml', severity: 'warning', rule: 'alias', message: 'Mild.'}),
      finding({...unowned, file: 'b.yaml', place: place(9, 1), message: 'Grave.'})
    )
    expect(text).toBe(
      'b.yaml\n  9:1  error  Grave.  missing-retention\n  1:1  warning  Mild.  alias\n\n' +
        'a.yaml\n  1:1  warning  Mild.  alias\n'
    )
  })

  test('says who must answer', () => {
    expect(report({}, finding())).toBe('a.yaml\n  1:1  error  Wrong.  (Data protection officer)  missing-retention\n')
  })

  test('gathers by who must answer, and does not say it again on each line', () => {
    expect(report({by: 'owner'}, finding({place: place(3, 4)}))).toBe(
      'Data protection officer\n  a.yaml:3:4  error  Wrong.  missing-retention\n'
    )
  })

  test('gathers by rule, and does not say it again on each line', () => {
    expect(report({by: 'rule'}, finding({place: place(3, 4)}))).toBe(
      'missing-retention\n  a.yaml:3:4  error  Wrong.  (Data protection officer)\n'
    )
  })

  test('points at the beginning of a file when there is no place in it', () => {
    const whole = findingOfFile(unowned)
    expect(report({}, whole)).toBe('a.yaml\n  1:1  error  Wrong.  missing-retention\n')
  })

  test('needs no heading for what is in no file, and tells it first', () => {
    expect(report({}, finding({...unowned, file: 'a'}), finding({...unowned, file: '', severity: 'warning'}))).toBe(
      '  1:1  warning  Wrong.  missing-retention\n\na\n  1:1  error  Wrong.  missing-retention\n'
    )
  })

  test('indents every line of a note, and keeps its blank lines blank', () => {
    expect(report({}, finding({...unowned, note: 'Since.\n\n  - so'}))).toBe(
      'a.yaml\n  1:1  error  Wrong.  missing-retention\n      Since.\n\n        - so\n'
    )
  })

  test('says once what several findings share: the note and the address', () => {
    const why = {...unowned, note: 'Why.', url: 'https://example.com/13'}
    expect(report({}, finding(why), finding({...why, place: place(2, 1)}))).toBe(
      'a.yaml\n  1:1  error  Wrong.  missing-retention\n      Why.\n      https://example.com/13\n' +
        '  2:1  error  Wrong.  missing-retention\n'
    )
  })

  test('leaves an empty note out', () => {
    expect(report({}, finding({...unowned, note: ''}))).toBe('a.yaml\n  1:1  error  Wrong.  missing-retention\n')
  })

  test('tells other places that have to do with a finding', () => {
    const related = [{file: 'b.yaml', place: place(3, 5), message: 'Said here.'}, {file: 'c.yaml'}]
    expect(report({}, finding({...unowned, related}))).toBe(
      'a.yaml\n  1:1  error  Wrong.  missing-retention\n      → b.yaml:3:5  Said here.\n      → c.yaml:1:1\n'
    )
  })
})

describe('hints', () => {
  const hints = ['long-sentence', 'passive', 'passive', 'abbreviation'].map((rule) =>
    finding({...unowned, rule, severity: 'info', message: 'Could be better.'})
  )

  test('are folded into a count per rule, the most frequent first', () => {
    expect(report({}, ...hints, finding(unowned))).toBe(
      'a.yaml\n  1:1  error  Wrong.  missing-retention\n\n4 notes: passive × 2, abbreviation × 1, long-sentence × 1\n'
    )
  })

  test('are all that is said when there is nothing else', () => {
    expect(report({by: 'rule'}, hints[0]!)).toBe('1 notes: long-sentence × 1\n')
  })

  test('are told one by one when all are asked for', () => {
    expect(report({all: true}, hints[0]!)).toBe('a.yaml\n  1:1  note  Could be better.  long-sentence\n')
  })

  test('are told one by one when there are no words for folding them', () => {
    const {error, warning, info} = words
    expect(reportText(hints.slice(0, 1), {error, warning, info})).toBe(
      'a.yaml\n  1:1  note  Could be better.  long-sentence\n'
    )
  })
})

describe('colours', () => {
  test('are there when the text is for a terminal', () => {
    expect(report({color: true}, finding({note: 'Why.\n\nAnd.'}))).toBe(
      '\u001B[1ma.yaml\u001B[22m\n' +
        '  1:1  \u001B[31merror\u001B[39m  Wrong.  \u001B[2m(Data protection officer)\u001B[22m  ' +
        '\u001B[2mmissing-retention\u001B[22m\n' +
        '\u001B[2m      Why.\u001B[22m\n\n\u001B[2m      And.\u001B[22m\n'
    )
  })

  test('change nothing of what is said', () => {
    // eslint-disable-next-line no-control-regex -- the escapes of colours are what is looked for
    const plain = report({color: true, all: true}, ...uglyFindings).replace(/\u001B\[\d+m/g, '')
    expect(plain).toBe(report({all: true}, ...uglyFindings))
  })
})

describe('whatever the texts hold', () => {
  const text = report({all: true}, ...uglyFindings)

  test('a line has no control characters, no marks of direction and no halves of characters', () => {
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Surrogate}\u202A-\u202E\u2066-\u2069\u2028]/u)
  })

  test('a finding has one line', () => {
    expect(text).toContain('  2:3  warning  one two three four five  (one two three four five)  lines\n')
  })

  test('the order of the findings does not matter', () => {
    expect(report({all: true}, ...[...uglyFindings].reverse())).toBe(text)
  })
})
