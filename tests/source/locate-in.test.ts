import {describe, expect, test} from '@jest/globals'
import type {Path} from '../../src/diagnostics/finding.ts'
import {readYaml} from '../../src/source/read-yaml.ts'

const text = `title: Personvern
parties:
  deltager: {name: "Deltager AS", country: NO}
languages: [nb, nn]
empty:
list:
  - name: a
  - 'b'
note: |
  Fyrst {{a}}.
  Så {{b}}.
`

/** Where a value stands, and what is pointed at. */
function place(path: Path, at?: 'key' | 'value', excerpt?: string, nth?: number): string {
  const {start, end} = readYaml(text, 'f.yaml').locate(path, at, excerpt, nth)
  return `${start.line}:${start.column} ${text.slice(start.offset, end.offset)}`
}

describe('a value', () => {
  test('is pointed at whole, with its quotes', () => {
    expect(place(['title'])).toBe('1:8 Personvern')
    expect(place(['parties', 'deltager', 'name'])).toBe('3:20 "Deltager AS"')
    expect(place(['languages', 1])).toBe('4:17 nn')
    expect(place(['list', 1])).toBe("8:5 'b'")
  })

  test('that holds others is pointed at by its first character', () => {
    expect(place(['parties', 'deltager'])).toBe('3:13 {')
    expect(place(['languages'])).toBe('4:12 [')
    expect(place(['list', 0])).toBe('7:5 n')
    expect(place([])).toBe('1:1 t')
  })

  test('that is left empty is pointed at after what it follows, and not at the beginning of the file', () => {
    expect(place(['empty'])).toBe('5:6 ')
    const {start} = readYaml('a:\n  -\n  -\n', 'f.yaml').locate(['a', 0])
    expect(start).toMatchObject({line: 2, column: 4})
  })
})

describe('an alias', () => {
  test('is pointed at with its star, although it is refused', () => {
    const {start, end} = readYaml('a: &x 1\nb: *x\n', 'f.yaml').locate(['b'])
    expect([start, end]).toMatchObject([
      {line: 2, column: 4},
      {line: 2, column: 6}
    ])
  })
})

describe('a key', () => {
  test('is pointed at whole', () => {
    expect(place(['parties', 'deltager', 'country'], 'key')).toBe('3:35 country')
    expect(place(['empty'], 'key')).toBe('5:1 empty')
  })

  test('is the value itself in a list, which has no keys', () => {
    expect(place(['languages', 0], 'key')).toBe('4:13 n')
  })
})

describe('what is not there', () => {
  test('is pointed at by the key of the nearest thing around it', () => {
    expect(place(['parties', 'deltager', 'website'])).toBe('3:3 deltager')
    expect(place(['parties', 'nobody', 'website', 'nn'])).toBe('2:1 parties')
    expect(place(['title', 'short'])).toBe('1:1 title')
  })

  test('is pointed at by the first character of the item around it, or of the file', () => {
    expect(place(['list', 0, 'country'])).toBe('7:5 n')
    expect(place(['outline'])).toBe('1:1 t')
  })

  test('is the beginning of a file that is empty', () => {
    const {start, end} = readYaml('', 'f.yaml').locate(['outline'])
    expect([start, end]).toEqual([
      {line: 1, column: 1, offset: 0},
      {line: 1, column: 1, offset: 0}
    ])
  })
})

describe('a text within a value', () => {
  test('is pointed at where it stands', () => {
    expect(place(['note'], 'value', '{{b}}')).toBe('11:6 {{b}}')
    expect(place(['title'], 'value', 'vern')).toBe('1:14 vern')
  })

  test('is not looked for in what comes after the value', () => {
    expect(place(['title'], 'value', 'deltager')).toBe('1:8 Personvern')
    expect(place(['languages', 0], 'value', 'nn')).toBe('4:13 nb')
    expect(place(['title'], 'value', '\nparties')).toBe('1:8 Personvern')
  })

  test('may stand at the very beginning', () => {
    const {end} = readYaml('Hei på deg', 'f.yaml').locate([], 'value', 'Hei')
    expect(end.column).toBe(4)
  })

  test('that stands there several times is pointed at by its number', () => {
    expect(place(['note'], 'value', '{{', 0)).toBe('10:9 {{')
    expect(place(['note'], 'value', '{{', 1)).toBe('11:6 {{')
  })

  test('that stands there fewer times is pointed at by the whole value', () => {
    expect(place(['title'], 'value', 'e', 1)).toBe('1:15 e')
    expect(place(['title'], 'value', 'e', 2)).toBe('1:8 Personvern')
    expect(place(['note'], 'value', '{{b}}', 1).split('\n')[0]).toBe(place(['note']).split('\n')[0])
  })

  test('that stands nowhere is pointed at by the whole value', () => {
    expect(place(['title'], 'value', '{{c}}')).toBe('1:8 Personvern')
  })
})
