import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {parseDocument} from 'yaml'
import {editYaml} from '../../src/source/edit-yaml.ts'
import {flattenData} from '../../src/source/edit/flatten-data.ts'
import {readYaml} from '../../src/source/read-yaml.ts'
import {packageRoot} from '../../src/workspace/product/package-root.ts'
import {bundleFile, commentsIn, edit, textsFor} from '../support/bundle-text.ts'

/** What a file is, what is set, and what it is then. */
type Example = readonly [says: string, before: string, set: Readonly<Record<string, string>>, after: string]

const lines = (...all: string[]): string => all.map((line) => `${line}\n`).join('')

const story = 'First.\n\nSecond.\n'

const replaced: readonly Example[] = [
  ['a plain text stays plain', 'a: x # note\nb: y\n', {a: 'z'}, 'a: z # note\nb: y\n'],
  ['a plain text with a colon gets quotation marks', 'a: x\n', {a: 'z: y'}, 'a: "z: y"\n'],
  ['a plain text with a number sign gets quotation marks', 'a: x\n', {a: 'z #1'}, 'a: "z #1"\n'],
  ['a plain text with a fact first gets quotation marks', 'a: x\n', {a: '{{z}} y'}, 'a: "{{z}} y"\n'],
  ['a plain text with a fact within does not', 'a: x\n', {a: 'z {{y}}'}, 'a: z {{y}}\n'],
  ['a number as a text gets quotation marks', 'a: x\nb: 5\n', {a: '2018', b: '6'}, 'a: "2018"\nb: "6"\n'],
  ['a number that is the text already stays', 'a: 5\n', {a: '5'}, 'a: 5\n'],
  ['a text that is empty gets quotation marks', 'a: x\n', {a: ''}, 'a: ""\n'],
  ['a tab is escaped', 'a: x\n', {a: 'x\ty'}, 'a: "x\\ty"\n'],
  ['a plain text on several lines comes on one', 'a: x\n  y # note\n', {a: 'x z'}, 'a: x z # note\n'],
  ['a text on the line below its key stays there', 'a:\n  # note\n  x\n', {a: 'z'}, 'a:\n  # note\n  z\n'],
  ['single quotation marks stay', "a: 'x' # note\n", {a: "it's: z"}, "a: 'it''s: z' # note\n"],
  ['single quotation marks cannot hold a sign that is not shown', "a: 'x'\n", {a: 'x\u2028y'}, 'a: "x\\u2028y"\n'],
  ['double quotation marks stay', 'a: "x" # note\n', {a: 'z "y"'}, 'a: "z \\"y\\"" # note\n'],
  ['escaped line breaks stay escaped', 'a: "x\\n\\ny"\n', {a: 'x\n\nz'}, 'a: "x\\n\\nz"\n'],
  [
    'several paragraphs become a block, below the comment',
    'a: "x" # note\nb: y',
    {a: story, b: story},
    lines('a: | # note', '  First.', '', '  Second.', 'b: |', '  First.', '') + '  Second.'
  ],
  ['single quotation marks become a block too', "a: 'x'\n", {a: story}, lines('a: |', '  First.', '', '  Second.')],
  ['braces have no blocks', 'a: {b: x, c: y}\n', {'a.b': story}, 'a: {b: "First.\\n\\nSecond.\\n", c: y}\n'],
  ['within braces a comma asks for quotation marks', 'a: {b: x}\n', {'a.b': 'x, y'}, 'a: {b: "x, y"}\n'],
  [
    'a block keeps its indentation, and the blank lines below it',
    lines('a: | # note', '    x', '', '', 'b: y'),
    {a: story},
    lines('a: | # note', '    First.', '', '    Second.', '', '', 'b: y')
  ],
  ['a block whose text loses its last line break says so', 'a: |\n  x\n', {a: 'z'}, 'a: |-\n  z\n'],
  ['a block whose text gets one says so', 'a: |-\n  x\n', {a: 'z\n'}, 'a: |\n  z\n'],
  ['a block that keeps line breaks keeps them', 'a: |+\n  x\n\n\nb: y\n', {a: 'z\n\n'}, 'a: |+\n  z\n\nb: y\n'],
  [
    'a block that would need to keep them does not hold them',
    'a: |\n  x\n\nb: y\n',
    {a: 'z\n\n'},
    'a: "z\\n\\n"\n\nb: y\n'
  ],
  ['a block says where it begins when a space does', 'a: |\n  x\n', {a: '  z\n'}, 'a: |2\n    z\n'],
  ['a block that said so goes on saying so', 'b:\n  a: |-1\n     x\n', {'b.a': 'z'}, 'b:\n  a: |-1\n   z\n'],
  ['a block cannot hold a sign that is not shown', 'a: |\n  x\nb: y\n', {a: 'x\u0007\n'}, 'a: "x\\u0007\\n"\nb: y\n'],
  ['a block that is empty gets lines', 'a: |\nb: y\n', {a: 'z\n'}, 'a: |\n  z\nb: y\n'],
  [
    'a folded block is folded as wide as it was, and where nothing changes as it was',
    lines('a: >', '  One', '  two.', '', '  Three', '  four.'),
    {a: `One two.\n${'word '.repeat(20)}\n`.replace(' \n', '\n')},
    lines('a: >', '  One', '  two.', '', `  ${'word '.repeat(14).trim()}`, `  ${'word '.repeat(6).trim()}`)
  ],
  [
    'a folded block that is not folded stays so',
    lines('a: >-', '  One.', '', '  Two.'),
    {a: `One.\n${'word '.repeat(20)}end`},
    lines('a: >-', '  One.', '', `  ${'word '.repeat(20)}end`)
  ],
  ['a folded block cannot hold lines that begin with a space', 'a: >\n  x\n', {a: 'x\n  y\n'}, 'a: |\n  x\n    y\n'],
  [
    'an empty place is filled',
    'a: # note\nb:\n',
    {a: 'x', b: story},
    lines('a: x # note', 'b: |', '  First.', '', '  Second.')
  ],
  ['a null is filled', 'a: ~\nb: {c, d: null}\n', {a: 'x', 'b.c': 'y', 'b.d': 'z'}, 'a: x\nb: {c: y, d: z}\n'],
  ['a dotted key is found', 'a.b: x\nc:\n  d.e: y\n', {'a.b': 'z', 'c.d.e': 'z'}, 'a.b: z\nc:\n  d.e: z\n'],
  ['of a key that is given twice, the text that counts is set', 'a: x\na: y\n', {a: 'z'}, 'a: x\na: z\n'],
  [
    'line breaks stay those of the file',
    'a: |\r\n  x\r\nb: y\r\n',
    {a: story},
    'a: |\r\n  First.\r\n\r\n  Second.\r\nb: y\r\n'
  ],
  ['a byte order mark stays, and a missing line break stays missing', '\uFEFF# é\na: x', {a: 'z'}, '\uFEFF# é\na: z']
]

const added: readonly Example[] = [
  ['a key is added after the one that it follows', 'a: x\nd: y\n', {b: 'z'}, 'a: x\nb: z\nd: y\n'],
  ['several are added in order', 'a: x\nd: y\n', {c: '1a', b: 'z', e: 'w'}, 'a: x\nb: z\nc: 1a\nd: y\ne: w\n'],
  ['else before the one that follows', '# of the file\nb: x\n', {a: 'z'}, '# of the file\na: z\nb: x\n'],
  ['with its comments', 'a:\n  # of c\n  c: x\n', {'a.b': 'z'}, 'a:\n  b: z\n  # of c\n  c: x\n'],
  ['a key that the order does not know comes last', 'b: x\nd: y\n', {z: 'z'}, 'b: x\nd: y\nz: z\n'],
  ['so does one when nothing beside it is known', 'y: x\n', {a: 'z'}, 'y: x\na: z\n'],
  [
    'comments stay with what is above them and below them',
    lines('a:', '  x: y # of y', '  # of a', '', '# of d', 'd: e'),
    {b: 'z'},
    lines('a:', '  x: y # of y', '  # of a', '', 'b: z', '', '# of d', 'd: e')
  ],
  [
    'parents are made as needed',
    'a: x\n',
    {'b.c.d': 'y', 'b.c.e': story},
    lines('a: x', 'b:', '  c:', '    d: y', '    e: |', '      First.', '', '      Second.')
  ],
  ['indented as the file is', 'a:\n    b: x\n', {'c.d': 'y'}, 'a:\n    b: x\nc:\n    d: y\n'],
  ['set apart as the others are', 'a: x\n\nb: y\n', {e: 'z', c: 'w'}, 'a: x\n\nb: y\n\nc: w\n\ne: z\n'],
  ['before the first too', 'c: x\n\nd: y\n', {b: 'z'}, 'b: z\n\nc: x\n\nd: y\n'],
  ['keys in quotation marks are followed by such', '"b": x\n', {'c.d': 'y'}, '"b": x\n"c":\n  "d": y\n'],
  ['of either kind', "'b': 'x'\n", {c: 'y: z', d: "'"}, "'b': 'x'\n'c': 'y: z'\n'd': ''''\n"],
  ['keys that need them get them', 'b: x\n', {'#c': 'y'}, 'b: x\n"#c": y\n'],
  ['in braces', 'a: {label: x, url: y}\n', {'a.name': 'z'}, 'a: {label: x, url: y, name: z}\n'],
  ['in braces, first', 'q: {c: x, d: y}\n', {'q.b': 'z', 'q.a.f': 'w'}, 'q: {a: {f: w}, b: z, c: x, d: y}\n'],
  ['in braces without spaces', 'q: {"c":"x"}\n', {'q.d': 'z'}, 'q: {"c":"x","d":z}\n'],
  [
    'in empty braces',
    'a: {b: {}, c: , d}\n',
    {'a.b.x': '1a', 'a.c.x': '2a', 'a.d.x': '3a'},
    'a: {b: {x: 1a}, c: {x: 2a} , d: {x: 3a}}\n'
  ],
  ['in braces with a comment alone', 'a: { # none\n  }\n', {'a.b': 'x'}, 'a: {b: x # none\n  }\n'],
  [
    'in braces over several lines',
    lines('{', '  b: x, # of b', '  d: y # of d', '}'),
    {a: '0a', c: 'z', 'e.f': 'w'},
    lines('{', '  a: 0a,', '  b: x, # of b', '  c: z,', '  d: y, # of d', '  e: {', '    f: w', '  }', '}')
  ],
  [
    'in braces that are closed on the last line',
    '{\n  b: x, d: y}\n',
    {c: 'z', e: 'w'},
    '{\n  b: x,\n  c: z, d: y,\n  e: w}\n'
  ],
  ['beside a text of the parent’s name', 'a: x\n', {'a.b': 'y'}, 'a: x\na.b: y\n'],
  ['and where both are new', 'z: x\n', {'a.b': 'y', a: 'x'}, 'z: x\na: x\na.b: y\n'],
  ['dotted as the others are', 'a.b: x\na.d: y\n', {'a.c': 'z', 'e.f': 'w'}, 'a.b: x\na.c: z\na.d: y\ne.f: w\n'],
  [
    'dotted as those of the same parent are',
    'a.b: x\nd: y\n',
    {'a.c': 'z', 'e.f': 'w'},
    'a.b: x\na.c: z\nd: y\ne:\n  f: w\n'
  ],
  ['nested where the parent is', 'a:\n  b: x\na.d: y\n', {'a.c': 'z'}, 'a:\n  b: x\n  c: z\na.d: y\n'],
  ['under the longest parent', 'a: {x: y}\na.b: {x: y}\n', {'a.b.c': 'z'}, 'a: {x: y}\na.b: {x: y, c: z}\n'],
  [
    'under the longest parent, wherever it stands',
    'a.b: {x: y}\na: {x: y}\n',
    {'a.b.c': 'z'},
    'a.b: {x: y, c: z}\na: {x: y}\n'
  ],
  ['after the nearest, wherever that stands', 'c: x\na: y\n', {d: 'z'}, 'c: x\nd: z\na: y\n'],
  ['before the nearest, wherever that stands', 'd: x\nc: y\ne: z\n', {b: 'w'}, 'd: x\nb: w\nc: y\ne: z\n'],
  ['beside a key that is no name', '[x]: y\n', {b: 'w'}, '[x]: y\nb: w\n'],
  ['in an empty file', '', {'a.b': 'x'}, 'a:\n  b: x\n'],
  ['in a file of comments', '# head', {a: 'x'}, '# head\na: x'],
  ['in a file that begins a document', '---\n# head\n...\n', {a: 'x'}, '---\n# head\na: x\n...\n'],
  ['in a file that begins one on its line', '--- {} # head\n', {a: 'x'}, '--- # head\na: x\n'],
  ['in a file of empty braces', '{}\n', {a: story}, lines('a: |', '  First.', '', '  Second.')],
  ['in a file that is null', '~', {a: 'x'}, 'a: x'],
  [
    'where a key has nothing yet',
    'a: # note\nb: {} # note\n',
    {'a.c': 'x', 'b.c': 'y'},
    'a: # note\n  c: x\nb: # note\n  c: y\n'
  ],
  ['in the line breaks of the file', 'a: x\r\n', {'b.c': 'y'}, 'a: x\r\nb:\r\n  c: y\r\n'],
  ['after a last line that nothing ends', 'a: |\n  x', {b: 'y'}, 'a: |\n  x\nb: y'],
  ['after a block that keeps its line breaks', 'a: |+\n  x\n\n', {b: 'y'}, 'a: |+\n  x\n\nb: y\n']
]

const order = [...['a', 'a.b', 'a.c', 'a.d', 'b', 'c', 'd', 'e'], ...['q.a.f', 'q.b', 'q.c', 'q.d']]

describe('a text that is set', () => {
  test.each(replaced)('%s', (_, before, set, after) => {
    expect(edit(before, set)).toBe(after)
  })

  test('is the last one of those for a key', () => {
    expect(
      editYaml('a: x\n', [
        {path: ['a'], value: 'y'},
        {path: ['a'], value: 'z'}
      ])
    ).toBe('a: z\n')
  })
})

describe('a text that is added', () => {
  test.each(added)('%s', (_, before, set, after) => {
    expect(edit(before, set, order)).toBe(after)
  })

  test('comes last, and in the order that was given, where there is no order', () => {
    expect(edit('b: x\n', {c: 'y', a: 'z'})).toBe('b: x\nc: y\na: z\n')
  })
})

describe('what cannot be done', () => {
  test.each([
    [
      'a map in the place of the text',
      'a: {b: x}\n',
      {a: 'y'},
      'The text a cannot be set: there is no text to replace.'
    ],
    ['a list in the place of the text', 'a: [b]\n', {a: 'y'}, 'The text a cannot be set: there is no text to replace.'],
    ['a key that no reader takes', 'a: b\n', {['__proto__']: 'y'}, 'The text __proto__ would not be as it should.'],
    ['a file that cannot be read', 'a: "x\n', {a: 'y'}, 'A bundle that cannot be read cannot be edited.']
  ])('is said: %s', (_, before, set, message) => {
    expect(() => edit(before, set)).toThrow(message)
  })
})

describe('bundles of every make', () => {
  test('hold what they held and what was set, and all their comments, in order', () => {
    fc.assert(
      fc.property(bundleFile, fc.func(fc.nat()), fc.array(textsFor, {maxLength: 6}), (file, choose, texts) => {
        const keys = [...file.keys, 'new', 'a.new', 'b.new.text', 'c.a.new']
        const set = new Map(texts.map((text, index) => [keys[choose(index) % keys.length]!, text]))
        const after = edit(file.text, Object.fromEntries(set), file.keys)
        const expected = new Map([...flattenData(readYaml(file.text, '').data), ...set])
        const read = flattenData(readYaml(after, '').data)
        expect(Object.fromEntries([...read].map(([key, text]) => [key, String(text)]))).toEqual(
          Object.fromEntries([...expected].map(([key, text]) => [key, String(text)]))
        )
        expect(flattenData(parseDocument(after, {uniqueKeys: false}).toJS())).toEqual(read)
        expect(commentsIn(after)).toEqual(commentsIn(file.text))
        expect(edit(after, Object.fromEntries(set), file.keys)).toBe(after)
      }),
      {numRuns: 400, seed: 5}
    )
  })

  test('keep every line that is not of the text that was set', () => {
    fc.assert(
      fc.property(bundleFile, fc.nat(), textsFor, (file, choice, text) => {
        const key = file.keys[choice % file.keys.length]!
        const after = edit(file.text, {[key]: text})
        const [before, then] = [file.text.split('\n'), after.split('\n')]
        const own = file.linesOf(key)
        expect(then.slice(0, own.first)).toEqual(before.slice(0, own.first))
        const below = before.slice(own.last + 1)
        expect(below.length === 0 ? [] : then.slice(-below.length)).toEqual(below)
      }),
      {numRuns: 400, seed: 6}
    )
  })
})

describe('the bundles of the policies', () => {
  const bundles = fs
    .readdirSync(path.join(packageRoot, 'policies'), {recursive: true, encoding: 'utf8'})
    .filter((name) => /\/..\.yaml$/.test(name))
    .sort()

  test.each(bundles)('%s is the same when each of its texts is set to itself', (name) => {
    const text = fs.readFileSync(path.join(packageRoot, 'policies', name), 'utf8')
    const texts = flattenData(readYaml(text, name).data)
    expect(texts.size).toBeGreaterThan(10)
    expect(edit(text, Object.fromEntries(texts) as Record<string, string>)).toBe(text)
  })

  test.each(bundles)('%s changes in the lines of a text alone, and only there', (name) => {
    const text = fs.readFileSync(path.join(packageRoot, 'policies', name), 'utf8')
    const texts = flattenData(readYaml(text, name).data)
    const some = [...texts].filter((_, index) => index % 7 === 0)
    for (const [key, value] of some) {
      const after = edit(text, {[key]: `Annleis: ${String(value)}`})
      expect([key, edit(after, {[key]: String(value)}).split('\n').length]).toEqual([key, text.split('\n').length])
      const [before, then] = [text.split('\n'), after.split('\n')]
      const changed = before.filter((line, index) => line !== then[index])
      expect([key, then.length, changed.length]).toEqual([key, before.length, 1])
    }
  })

  test.each(bundles)('%s is written from nothing, key by key in its order', (name) => {
    const texts = flattenData(readYaml(fs.readFileSync(path.join(packageRoot, 'policies', name), 'utf8'), name).data)
    const shuffled = [...texts].sort(([a], [b]) => (a < b ? 1 : -1))
    const after = edit('', Object.fromEntries(shuffled) as Record<string, string>, [...texts.keys()])
    expect([...flattenData(readYaml(after, name).data)]).toEqual([...texts])
  })
})
