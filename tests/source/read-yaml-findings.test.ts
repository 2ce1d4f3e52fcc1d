import {describe, expect, test} from '@jest/globals'
import {readYaml} from '../../src/source/read-yaml.ts'
import {inBrief, syntaxFindingsIn} from '../support/findings-in.ts'

/** Findings in a text, in few words. */
function brief(text: string): string[] {
  return inBrief(syntaxFindingsIn(text))
}

describe('broken YAML', () => {
  test.each([
    ['a colon within a text', 'title: Om oss: kontakt\n', '1:14 yaml-syntax «:»'],
    ['text after a quoted text', 'a: 1\ntitle: "Om" oss\n', '2:13 yaml-syntax «o»'],
    ['a tab for indentation', 'a:\n\tb: 1\n', '2:1 yaml-syntax «\t»'],
    ['a list that is not closed', 'a: [nb, nn\nb: 1\n', '2:1 yaml-syntax «b»'],
    ['a quote that is not closed', 'a: "nb\n', '2:1 yaml-syntax «»'],
    ['a character that no text may have', 'a: "\0"\n', '1:5 yaml-syntax «\0»']
  ])('is pointed at where the parser stopped: %s', (_, text, finding) => {
    expect(brief(text)).toEqual([finding])
  })

  test('says why in words, and gives no data', () => {
    const [finding] = syntaxFindingsIn('a:\n\tb: 1\n')
    expect(finding!.parameters['reason']).toEqual({word: 'yaml.tab'})
    expect(readYaml('a:\n\tb: 1\n', 'f.yaml').data).toBeUndefined()
  })

  test('is pointed at on the right line of a CRLF file', () => {
    expect(brief('a: 1\r\nb: 2\r\ntitle: Om oss: kontakt\r\n')).toEqual(['3:14 yaml-syntax «:»'])
  })
})

describe('broken JSON', () => {
  test.each([
    ['a bracket that is not closed', '{"a": ', 'json.bracket'],
    ['a quote that is not closed', '{"a": "nb\n', 'yaml.quote'],
    ['no comma between two values', '{"a": 1\n"b": 2}\n', 'json.bracket'],
    ['something else', 'a: b: c\n', 'json.other']
  ])('is told as JSON, and with no word of YAML: %s', (_, text, word) => {
    expect(readYaml(text, 'locales/nn/page.json').findings).toMatchObject([
      {rule: 'json-syntax', parameters: {reason: {word}}}
    ])
  })
})

describe('keys', () => {
  test('given twice are pointed at where they stand the second time', () => {
    expect(brief('nb: 1\nnn: 2\nnb: 3\n')).toEqual(['3:1 duplicate-key «nb»'])
    expect(brief('"nb": 1\n\'nb\': 3\n')).toEqual(["2:1 duplicate-key «'nb'»"])
    expect(brief('a: {b: 1, c: 2, b: 3, b: 4}\n')).toEqual(['1:17 duplicate-key «b»', '1:23 duplicate-key «b»'])
    expect(brief('2022: a\n"2022": b\n')).toEqual(['2:1 duplicate-key «"2022"»'])
  })

  test('may be the same in different places', () => {
    expect(brief('a: {x: 1}\nb: {x: 1}\n')).toEqual([])
  })

  test('are not lists or objects, and what stands under such a key is not lost in silence', () => {
    expect(brief('? [nb, nn]\n: a\n')).toEqual(['1:3 wrong-type «[»'])
    expect(syntaxFindingsIn('a: {{b: c}: d}\n')[0]!.rule).toBe('unquoted-placeholder')
    expect(syntaxFindingsIn('a: { {b: c}: d}\n')).toMatchObject([
      {at: '1:6', rule: 'wrong-type', parameters: {actual: '{"b":"c"}', expected: {word: 'type.string'}}}
    ])
  })

  test('are not __proto__, which would be dropped or change what an object is', () => {
    const text = 'parties:\n  __proto__: {name: x}\n  a: {}\n'
    expect(brief(text)).toEqual(['2:3 invalid-id «__proto__»'])
    const {parties} = readYaml(text, 'f.yaml').data as {parties: object}
    expect(Object.getPrototypeOf(parties)).toBe(Object.prototype)
    expect(parties).not.toHaveProperty('name')
    expect(brief('{"a": {"__proto__": 1}}')).toEqual(['1:8 invalid-id «"__proto__"»'])
  })
})

describe('what plain data cannot say', () => {
  test('is refused: anchors and aliases', () => {
    expect(brief('a: &x 1\nb: *x\n')).toEqual(['1:4 alias «&x»', '2:4 alias «*x»'])
    expect(brief('a: &list [1]\nb: &map {c: d}\ne: &nothing\n')).toEqual([
      '1:4 alias «&list»',
      '2:4 alias «&map»',
      '3:4 alias «&nothing»'
    ])
    expect(brief('*x : 1\n')).toEqual(['1:1 alias «*x»'])
  })

  test('is refused: tags', () => {
    expect(brief('a: !!str 1\n')).toEqual(['1:4 yaml-tag «!!str»'])
    expect(brief('- !own {b: 1}\n- !!seq [1]\n')).toEqual(['1:3 yaml-tag «!own»', '2:3 yaml-tag «!!seq»'])
    expect(brief('!!map\na: 1\n')).toEqual(['1:1 yaml-tag «!!map»'])
    expect(brief('a: &x !!str 1\n')).toEqual(['1:4 alias «&x»', '1:7 yaml-tag «!!str»'])
  })

  test('is refused: several documents', () => {
    expect(syntaxFindingsIn('a: 1\n---\nb: 2\n')).toMatchObject([
      {at: '3:1', rule: 'yaml-syntax', parameters: {reason: {word: 'yaml.documents'}}}
    ])
    expect(brief('a: 1\n---\nb: 2\n---\nc: 3\n')).toHaveLength(2)
    expect(readYaml('a: 1\n---\nb: 2\n', 'f.yaml').data).toEqual({a: 1})
    expect(brief('---\n---\n')).toEqual(['1:1 yaml-syntax «»'])
  })
})

describe('nesting', () => {
  const nested = (depth: number): string => `${'['.repeat(depth)}x${']'.repeat(depth)}`

  test('is read down to level 60 below the outermost', () => {
    expect(brief(nested(61))).toEqual([])
    expect(readYaml(nested(61), 'f.yaml').data).toEqual(JSON.parse(nested(61).replace('x', '"x"')))
  })

  test('is refused below that, at what is too deep', () => {
    expect(brief(nested(62))).toEqual(['1:62 too-deep «[»'])
    expect(brief(`a: 1\nb: ${nested(61)}\n`)).toEqual(['2:64 too-deep «[»'])
    expect(brief(`${'{a: '.repeat(62)}1${'}'.repeat(62)}`)).toEqual(['1:245 too-deep «{»'])
    expect(brief(`${'- '.repeat(62)}x\n`)).toEqual(['1:123 too-deep «-»'])
    expect(readYaml(nested(62), 'f.yaml').data).toBeUndefined()
  })

  test.each([101, 1000, 100_000])('is refused the same way when it is %i deep', (depth) => {
    expect(syntaxFindingsIn(nested(depth))).toMatchObject([{rule: 'too-deep', parameters: {limit: 60}}])
    expect(inBrief(syntaxFindingsIn('['.repeat(depth)))).toEqual(['1:100 too-deep «[»'])
  })

  test('counts levels and not how many there are on one', () => {
    expect(brief(`[${'[a], '.repeat(200)}[b]]`)).toEqual([])
  })
})
