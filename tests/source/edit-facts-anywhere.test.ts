import {describe, expect, test} from '@jest/globals'
import {editFacts, setFact, type FactEdit} from '../../src/source/edit-facts.ts'
import {readYaml} from '../../src/source/read-yaml.ts'

/** Files that say things in every way that YAML has for them. */
const files: Readonly<Record<string, string>> = {
  empty: '',
  'a comment alone': '# nothing yet\n',
  blocks: 'a: 1\nb:\n  c: x # why\n  d:\n    - one\n    - two\n  e: {f: 1, g: [a, b]}\n',
  'flow maps': '{a: 1, b: {c: x, d: [one, two], e: {f: 1, g: [a, b]}}}\n',
  'no last line break': 'a: 1\nb:\n  c: x\n  d: [one, two]',
  'keys without values': 'a:\nb:\n  c:\n  d: []\n  e: {}\n',
  'texts of several lines':
    'a: |\n  one\n  two\nb:\n  c: >-\n    folded\n    text\n  d:\n  - one\n\n  # between\n  - two\n',
  'other quotes': '"a": \'1\'\n\'b\':\n  "c": "x: y"\n  d: ["one", \'two\']\n'
}

const edits: readonly FactEdit[] = [
  {path: ['a'], value: 2},
  {path: ['a'], value: 'tekst: med # teikn'},
  {path: ['a'], value: 'to\nlinjer'},
  {path: ['a'], value: undefined},
  {path: ['b'], value: undefined},
  {path: ['b', 'c'], value: 'y'},
  {path: ['b', 'c'], value: undefined},
  {path: ['b', 'd'], value: ['one', 'three', 'two']},
  {path: ['b', 'd'], value: ['two']},
  {path: ['b', 'd'], value: []},
  {path: ['b', 'd'], value: undefined},
  {path: ['b', 'e', 'f'], value: true},
  {path: ['b', 'e', 'g'], value: ['a', 'b', 'c']},
  {path: ['b', 'e'], value: {f: 'x', g: ['y']}},
  {path: ['b', 'e'], value: undefined},
  {path: ['b', 'n', 'm'], value: 'ny'},
  {path: ['n'], value: {o: {p: ['q']}}},
  {path: ['absent'], value: undefined}
]

/** Files as they are on every machine, and as JSON. */
const written = Object.entries(files).flatMap(([name, text]): [string, string, boolean][] => [
  [name, text, false],
  [`${name}, with other line breaks`, text.replaceAll('\n', '\r\n'), false]
])
const json: [string, string, boolean][] = [0, 2].map((indent) => [
  `JSON indented by ${indent}`,
  JSON.stringify({a: 1, b: {c: 'x', d: ['one', 'two'], e: {f: 1, g: []}}}, undefined, indent),
  true
])

describe('facts are set in any file', () => {
  test.each([...written, ...json])('%s', (_, text, isJson) => {
    const {data} = readYaml(text, '')
    for (const edit of edits) {
      const after = editFacts(text, [edit], [], isJson)
      const read = readYaml(after, '')
      expect(read.findings).toEqual([])
      expect([edit, read.data ?? {}]).toEqual([edit, setFact(data ?? {}, edit)])
      if (isJson) expect(JSON.parse(after)).toEqual(read.data)
      // What sets nothing new changes nothing.
      expect(editFacts(after, [edit], [], isJson)).toBe(after)
      expect(after.includes('\r\n') && /[^\r]\n/.test(after)).toBe(false)
    }
  })

  test('but in none that cannot be read', () => {
    expect(() => editFacts('a: [', [{path: ['a'], value: 1}])).toThrow('cannot be read')
  })
})
