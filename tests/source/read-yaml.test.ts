import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {decodeText} from '../../src/source/decode-text.ts'
import {readYaml} from '../../src/source/read-yaml.ts'
import {inBrief, syntaxFindingsIn} from '../support/findings-in.ts'

function dataOf(text: string): unknown {
  const {data, findings} = readYaml(text, 'f.yaml')
  expect(findings).toEqual([])
  return data
}

describe('YAML', () => {
  test('is read as YAML 1.2: no, dates and times are text, and only null, true, false and numbers are not', () => {
    expect(dataOf('a: no\nb: 2022-08-05\nc: 12:30\nd: yes\ne: on')).toEqual({
      a: 'no',
      b: '2022-08-05',
      c: '12:30',
      d: 'yes',
      e: 'on'
    })
    expect(dataOf('a: 2022\nb: true\nc: ~\nd:\ne: null\nf: 1.5')).toEqual({
      a: 2022,
      b: true,
      c: null,
      d: null,
      e: null,
      f: 1.5
    })
  })

  test('keeps quoted values as text', () => {
    expect(dataOf(`a: "2022"\nb: 'true'\nc: ""\nd: "å\\u0020\\"b\\""`)).toEqual({
      a: '2022',
      b: 'true',
      c: '',
      d: 'å "b"'
    })
  })

  test('keeps or folds the lines of a block text', () => {
    expect(dataOf('a: |\n  {{x}} er\n  b\nb: >-\n  {{x}} er\n  b\n')).toEqual({a: '{{x}} er\nb\n', b: '{{x}} er b'})
  })

  test('makes texts of keys that are numbers or truth values', () => {
    expect(dataOf('2022: a\ntrue: b')).toEqual({2022: 'a', true: 'b'})
  })

  test('has no data when there is nothing in the file but notes', () => {
    expect(dataOf('')).toBeUndefined()
    expect(dataOf('# not yet\n')).toBeUndefined()
    expect(dataOf('---\n')).toBeNull()
  })

  test('may say where its document begins and ends', () => {
    expect(dataOf('%YAML 1.2\n---\na: 1\n...\n')).toEqual({a: 1})
  })

  test('may name fields as every object has them', () => {
    const data = dataOf('constructor: {toString: a}\nhasOwnProperty: b')
    expect(Object.entries(data as object)).toEqual([
      ['constructor', {toString: 'a'}],
      ['hasOwnProperty', 'b']
    ])
  })
})

describe('JSON', () => {
  test('is read as it is, whatever is in it', () => {
    const withoutProto = (value: unknown): boolean => !JSON.stringify(value).includes('__proto__')
    fc.assert(
      fc.property(fc.jsonValue({maxDepth: 4}).filter(withoutProto), (value) => {
        expect(dataOf(JSON.stringify(value, undefined, 2))).toEqual(JSON.parse(JSON.stringify(value)))
      })
    )
  })

  test('has places too, and findings', () => {
    const text = '{\n\t"formats": ["html", "md"],\n\t"formats": []\n}'
    expect(inBrief(syntaxFindingsIn(text))).toEqual(['3:2 duplicate-key «"formats"»'])
    const {start} = readYaml('{\n\t"out": "dist"\n}', 'f.json').locate(['out'])
    expect(start).toMatchObject({line: 2, column: 9})
  })
})

describe('places', () => {
  test('are counted in lines also when these end in CRLF', () => {
    const {start} = readYaml('a: 1\r\nb:\r\n  - x\r\n  - ø\r\n', 'f.yaml').locate(['b', 1])
    expect(start).toMatchObject({line: 4, column: 5})
  })

  test('are not moved by a byte order mark', () => {
    const text = decodeText(Buffer.from('\ufeffa: {b: c}'))!
    expect(readYaml(text, 'f.yaml').locate(['a', 'b']).start).toEqual({line: 1, column: 8, offset: 7})
  })

  test('are those of each value, wherever it stands', () => {
    const words = fc.stringMatching(/^[a-z]{1,8}$/).map((word) => `x${word}`)
    fc.assert(
      fc.property(fc.dictionary(words, fc.array(words, {minLength: 1}), {minKeys: 1}), (data) => {
        const text = Object.entries(data)
          .map(([key, list]) => `${key}:\n${list.map((word) => `  - ${word}\n`).join('')}`)
          .join('')
        const source = readYaml(text, 'f.yaml')
        for (const [key, list] of Object.entries(data)) {
          for (const [index, word] of list.entries()) {
            const {start, end} = source.locate([key, index])
            expect(text.slice(start.offset - 4, end.offset)).toBe(`  - ${word}`)
          }
          const {start, end} = source.locate([key], 'key')
          expect(text.slice(start.offset, end.offset + 2)).toBe(`${key}:\n`)
        }
      })
    )
  })
})
