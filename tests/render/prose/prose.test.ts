import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import type {Root} from 'mdast'
import {token} from '../../../src/language/tokens.ts'
import {longWay} from '../../../src/render/long-way.ts'
import {proseHtml} from '../../../src/render/prose/prose-html.ts'
import {proseMarkdown} from '../../../src/render/prose/prose-markdown.ts'
import {readProse} from '../../../src/render/prose/read-prose.ts'
import {loadLanguages} from '../../../src/workspace/languages/load-languages.ts'
import {listPolicies, loadPolicy} from '../../../src/workspace/policy/load-policy.ts'

/*
 * The short way that prose takes gives what the parser and the writers of remark and rehype give, letter by letter and place by place, or
 * nothing.
 */

/** What texts are put together from: first what is mostly prose, then everything that Markdown has a meaning for. */
const prose = [
  ...['a', 'Vi er her', ' ', '. ', ', ', ': ', '– ', '«ord»', '(se ', ')', '§ 5', '1. januar', '12', 'a_b', '+47'],
  ...['**ord**', '**to ord**', '*ord*', '`kode`', '[lenke](#id)', '[](#id)', '[her](https://a.no/b?c=d)'],
  ...['[e@a.no](mailto:e@a.no)', token(0), token(12), '\uE002', '\n', '\n\n', '\n- ', '\n  b', '- ', 'slutt.']
]
const marks = [
  ...['*', '**', '_', '__', '`', '``', '[', ']', '](', '(', '!', '![', '#', '# ', '> ', '>', '+ ', '1. ', '2) ', '---'],
  ...[
    '===',
    ':-',
    '|',
    '~~',
    '~',
    '\\',
    '&',
    '&amp;',
    '<',
    '<b>',
    '\t',
    '  ',
    '\n   ',
    '\n    ',
    ' \n',
    '\r\n',
    '\u00a0'
  ],
  ...[
    '[x]: y',
    '[^1]',
    '[ ] ',
    '{',
    '}',
    '"',
    "'",
    '[b](a(c))',
    '[c](<d>)',
    '[https://a.no](https://a.no)',
    '%',
    '\u00ad',
    '\u0000'
  ]
]
const textOf = (pieces: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...pieces), {minLength: 1, maxLength: 12}).map((parts) => parts.join(''))
/** Tables as templates make them, and what is nearly one. */
const words = fc.array(
  fc.constantFrom('a', 'Vi er her', ' ', '. ', '**ord**', '`kode`', '[](#id)', token(0), '1. ', '`'),
  {
    maxLength: 3
  }
)
const cells = fc.oneof(
  {weight: 9, arbitrary: words.map((parts) => ` ${parts.join('').trim()} `)},
  fc.constantFrom('', 'a', '|')
)
const tables = fc
  .tuple(fc.integer({min: 1, max: 3}), fc.integer({min: 0, max: 3}))
  .chain(([columns, rows]) =>
    fc.tuple(
      fc.array(fc.array(cells, {minLength: columns, maxLength: columns}), {minLength: rows + 1, maxLength: rows + 1}),
      fc.oneof({weight: 9, arbitrary: fc.constant(' --- ')}, fc.constantFrom(' :-- ', '-', '')),
      fc.oneof({weight: 5, arbitrary: fc.constant('\n\n')}, fc.constantFrom('\n', '\n- ', ''))
    )
  )
  .map(([[heads, ...rows], delimiter, between]) => {
    const line = (row: readonly string[]): string => `|${row.join('|')}|`
    return ['Ord', [heads!, heads!.map(() => delimiter), ...rows].map(line).join('\n'), 'ord'].join(between)
  })
const texts = fc.oneof(
  {weight: 3, arbitrary: textOf(prose)},
  {weight: 1, arbitrary: textOf([...prose, ...marks])},
  {weight: 2, arbitrary: tables}
)
const many = {numRuns: 3000}

/** Tokens may be percent-encoded in addresses. */
const decoded = (html: string): string => html.replaceAll('%EE%80%80', '\uE000').replaceAll('%EE%80%81', '\uE001')

describe('the short way of prose', () => {
  test('reads what the parser reads, where it reads anything', () => {
    let read = 0
    fc.assert(
      fc.property(texts, (text) => {
        const tree = readProse(text)
        if (tree === undefined) return
        read++
        expect(tree).toEqual(JSON.parse(JSON.stringify(longWay.parse(text))))
      }),
      many
    )
    expect(read).toBeGreaterThan(many.numRuns / 5)
  })

  test.each([
    ['HTML', proseHtml, (tree: Root) => decoded(longWay.html(tree))],
    ['Markdown', proseMarkdown, longWay.markdown]
  ])('writes %s as the long way does, where it writes anything', (_, short, long) => {
    let wrote = 0
    fc.assert(
      fc.property(texts, (text) => {
        const written = short(longWay.parse(text))
        if (written === undefined) return
        wrote++
        expect(written).toBe(long(longWay.parse(text)))
      }),
      many
    )
    expect(wrote).toBeGreaterThan(many.numRuns / 5)
  })

  test.each([
    ['a paragraph that is interrupted', 'Ord\n1. ord'],
    ['a heading', 'Ord\n==='],
    ['a table of one column', 'Ord\n:-'],
    ['a quotation', '> Ord'],
    ['a numbered list', '1. Ord'],
    ['a line that goes on lazily in an item', '- ord\nord'],
    ['an item with more than a paragraph', '- ord\n\n  ord'],
    ['a hard break', 'ord  \nord'],
    ['a reference', '[ord][x]'],
    ['raw HTML', '<b>ord</b>'],
    ['a character reference', '&copy;'],
    ['an escape', '\\*ord'],
    ['emphasis in a word', 'o*r*d']
  ])('leaves %s to the parser', (_, text) => {
    expect(readProse(text)).toBeUndefined()
  })

  test('is what tables take that templates make', () => {
    const text = `\n| Navn | Formål |\n| --- | --- |\n| \`${token(0)}\` | ${token(1)} |\n|  | Se [](#id) |\n\n`
    const tree = readProse(text)!
    expect(tree.children.map(({type}) => type)).toEqual(['table'])
    expect([proseHtml(tree), proseMarkdown(tree)]).toEqual([longWay.html(tree), longWay.markdown(tree)])
  })

  test('is what nearly all words of the policies take', () => {
    const own = listPolicies('.').flatMap((id) => [...loadPolicy('.', id, loadLanguages('.'), true).words.values()])
    const all = own.flatMap((bundle) =>
      [...bundle.values()].map(({text}) => text.replaceAll(/\{\{[^{}]*\}\}/g, token(1)))
    )
    expect(all.filter((text) => readProse(text) === undefined).length / all.length).toBeLessThan(0.03)
  })
})
