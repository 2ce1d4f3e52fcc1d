import {describe, expect, test} from '@jest/globals'
import {addSuppression} from '../../src/source/add-suppression.ts'
import {readYaml} from '../../src/source/read-yaml.ts'

const text = `title: One
sections:
  a:
    text: |
      First line.

      # No comment, but a heading.
      Last line.
    list:
      - one
      - |
        several
        lines
      - {b: 1, c: 2}
  d: "text
    on two lines"
`

const suppression = {rule: 'some-rule', reason: 'Because. (Kari, 2026-11-22)'}
const comment = '# personvern-ignore some-rule -- Because. (Kari, 2026-11-22)\n'

/** The file with a comment about some words of it. */
function about(words: string, file = text): string | undefined {
  const offset = file.indexOf(words)
  expect(offset).toBeGreaterThanOrEqual(0)
  return addSuppression(file, {start: {line: 0, column: 0, offset}}, suppression)
}

const before = (line: string, indent: string): string => text.replace(line, indent + comment + line)

describe('a comment stands on the line before', () => {
  test.each([
    ['a text on one line', 'One', 'title: One', ''],
    ['the key of a text of many lines', 'Last line', '    text: |', '    '],
    ['the key of a text that is quoted', 'on two lines', '  d: "text', '  '],
    ['an item of a list', 'one\n', '      - one', '      '],
    ['an item that is a map', 'c: 2', '      - {b: 1', '      '],
    ['a key', 'list:', '    list:', '    ']
  ])('%s', (_, words, line, indent) => {
    expect(about(words)).toBe(before(line, indent))
  })
})

test('it is a comment that the check reads, and the data stay', () => {
  const written = about('Last line')!
  const {data, suppressions} = readYaml(written, 'a.yaml')
  expect(data).toEqual(readYaml(text, 'a.yaml').data)
  expect(suppressions).toMatchObject([suppression])
})

test('line breaks of Windows stay', () => {
  expect(about('b: 1', 'a: 0\r\nb: 1\r\n')).toBe(`a: 0\r\n${comment.replace('\n', '\r\n')}b: 1\r\n`)
})

test('there is none where nothing would be covered', () => {
  expect(
    addSuppression('a: 1\n\n\n', {start: {line: 4, column: 1, offset: 7}}, {rule: 'a', reason: ''})
  ).toBeUndefined()
})
