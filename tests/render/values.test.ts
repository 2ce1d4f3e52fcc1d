import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {node, type Part, type Slot, type Word} from '../../src/language/slot.ts'
import {token} from '../../src/language/tokens.ts'
import {createCompiler} from '../../src/render/create-compiler.ts'
import {fill} from '../../src/render/fill.ts'
import type {Sink} from '../../src/render/sink.ts'
import {naiveHtml, readHtml, readMarkdown, shapeOf, textOf} from '../support/read-page.ts'

/*
 * Values are never markup: whatever stands in a field is visible as that text, in HTML and in Markdown that is read
 * again, and adds no node. Held with every context in which a field can stand, on values made of what Markdown, HTML,
 * Handlebars and i18next take for syntax.
 */

const compile = createCompiler()

/** Texts with one field in each, `@`; every context in which a field can stand. */
const contexts: Record<string, string> = {
  'alone in a paragraph': '@',
  'at the start of a paragraph': '@ is first.',
  'before a full stop': '@. And more.',
  'before a bracket': '@) and more',
  'between words': 'Before @ after.',
  'between letters': 'a@b',
  'at the end': 'Last is @',
  'on a second line': 'One line\n@ and another',
  'in a heading': '# @',
  'at the end of a heading': '## About @',
  'in an item of a list': '- @\n- other',
  'in a sentence of an item': '- one @ two\n- other',
  'in a loose list': '- @\n\n- other',
  'in an ordered list': '1. @\n2. other',
  'in a quotation': '> @',
  'in strong emphasis': '**@**',
  'in strong emphasis before a letter': 'x **@**s',
  'in strong emphasis after a letter': 'x**@** s',
  'in emphasis': 'is *@* so',
  'in deletion': 'is ~~@~~ so',
  'at the edges of emphasis': '**@ and @**',
  'after emphasis': '**x**@',
  'before emphasis': '@**x**',
  'beside itself in emphasis': '@**@**@',
  'in code': 'is `@` so',
  'in a label': 'is [@](https://a.no/x) so',
  'after an exclamation mark': 'so!@[x](https://a.no)',
  'beside itself': '@@',
  'in a cell': '| a | b |\n| - | - |\n| @ | x @ y |',
  'in code in a cell': '| a |\n| - |\n| `@` |',
  'in emphasis in a cell': '| a |\n| - |\n| **@** |'
}

const alphabet = fc.constantFrom(
  ...'*_`[]()<>&!\\~|#-+=.:;@/"\'{}$^%?,1a2x \n\t\u00a0\u200b\u200d\u202e\u2066\uE000\uE001\uE002æøåÆ'.split(''),
  ...[
    '](',
    '**',
    '![',
    '<b>',
    '<!--',
    'http://',
    'www.',
    'a@b.no',
    '&amp;',
    '&#x41;',
    '{{',
    '}}',
    '{{{',
    '$t(',
    '1.',
    '- ',
    '# ',
    '> ',
    '---',
    '```',
    ':::',
    ':lang[',
    '__proto__'
  ]
)

/** Any text that a field may hold: one line that is not blank. */
const values = fc
  .array(alphabet, {minLength: 1, maxLength: 12})
  .map((parts) => parts.join(''))
  .filter((value) => seen(value) !== '')

describe('a value', () => {
  test.each(Object.entries(contexts))('%s is text and adds no node', (_, context) => {
    const harmless = {
      markdown: shapeOf(readMarkdown(written(context, 'Q', 'markdown'))),
      html: shapeOf(readHtml(written(context, 'Q', 'html')))
    }
    fc.assert(
      fc.property(values, (value) => {
        if (codeInCellCannotHold(context, value)) return
        const markdown = readMarkdown(written(context, value, 'markdown'))
        const html = readHtml(written(context, value, 'html').replaceAll(/<\/?bdi>/g, ''))
        expect(shapeOf(markdown)).toBe(harmless.markdown)
        expect(shapeOf(html)).toBe(harmless.html)
        expect(visible(textOf(markdown))).toContain(seen(value))
        expect(visible(textOf(html))).toContain(seen(value))
      }),
      {numRuns: Math.ceil(10_000 / Object.keys(contexts).length), seed: 20_220_805}
    )
  })

  test('leaves the tree that parsing the filled text would give', () => {
    const contextNames = fc.constantFrom(...Object.values(contexts))
    fc.assert(
      fc.property(contextNames, values, (context, value) => {
        if (codeInCellCannotHold(context, value) || /[\u202e\u2066]/.test(value)) return
        expect(shapeOf(readHtml(naiveHtml(written(context, value, 'markdown'))))).toBe(
          shapeOf(readHtml(written(context, value, 'html')))
        )
      }),
      {numRuns: 2000, seed: 20_220_805}
    )
  })

  test('that turns the direction of text is isolated', () => {
    expect(written('x @ y', 'a\u202eb', 'html')).toBe('<p>x <bdi>a\u202eb</bdi> y</p>')
    expect(written('x @ y', 'a\u202eb', 'markdown')).toBe('x \u2068a\u202eb\u2069 y')
  })

  test('in code in a cell is text when a code span could not hold it', () => {
    const cell = readMarkdown(written(contexts['in code in a cell']!, 'a\\|b', 'markdown'))
    expect(textOf(cell)).toContain('a\\|b')
  })

  test('that ends in a full stop ends the sentence with it', () => {
    expect(written('til @. Og', 'Example Inc.', 'html')).toBe('<p>til Example Inc. Og</p>')
    expect(written('til @. Og', 'Example Inc.', 'markdown')).toBe('til Example Inc. Og')
    expect(written('til @… og @', 'A.', 'html')).toBe('<p>til A.… og A.</p>')
  })

  test('in an address is percent-encoded and cannot run anything', () => {
    const report: string[] = []
    const html = fillText('[x](@)', ['javascript:alert(1)'], 'html', (rule) => report.push(rule))
    expect(html).toBe('<p><a href="">x</a></p>')
    expect(report).toEqual(['unsafe-address'])
    expect(written('[x](https://a.no/@)', 'b) "c" <d>', 'html')).toBe(
      '<p><a href="https://a.no/b%29%20%22c%22%20%3Cd%3E">x</a></p>'
    )
  })
})

describe('a word within a text', () => {
  test.each(Object.entries(contexts).filter(([name]) => !/code|alone|quotation/.test(name)))(
    '%s is a phrase, whatever it begins with',
    (_, context) => {
      const phrase: Word = {kind: 'word', key: 'x', text: `1. ${token(0)} # - x`, slots: ['*v*']}
      const harmless = shapeOf(readMarkdown(written(context, 'Q', 'markdown')))
      expect(shapeOf(readMarkdown(fillAll(context, phrase, 'markdown')))).toBe(harmless)
    }
  )

  test('keeps its emphasis and links', () => {
    const word: Word = {kind: 'word', key: 'x', text: `*a* [b](https://b.no) ${token(0)}`, slots: ['c']}
    expect(fillAll('x @', word, 'html')).toBe('<p>x <em>a</em> <a href="https://b.no">b</a> c</p>')
  })

  test('cannot reach beyond itself', () => {
    const word: Word = {kind: 'word', key: 'x', text: '**open [and', slots: []}
    expect(fillAll('a @ b** c](https://c.no)', word, 'html')).toBe('<p>a **open [and b** c](https://c.no)</p>')
  })

  test('of several paragraphs is blocks where it stands alone, also in a list', () => {
    const word: Word = {kind: 'word', key: 'x', text: 'One.\n\nTwo.', slots: []}
    expect(fillAll('@', word, 'html')).toBe('<p>One.</p>\n<p>Two.</p>')
    expect(readMarkdown(fillAll('- @\n- x', word, 'markdown'))).toMatchObject({
      children: [{type: 'list', children: [{children: [{}, {}]}, {}]}]
    })
  })

  test('of several paragraphs in a sentence is reported', () => {
    const rules: string[] = []
    fillText('a @ b', [{kind: 'word', key: 'x', text: 'One.\n\nTwo.', slots: []}], 'html', (rule) => rules.push(rule))
    expect(rules).toEqual(['block-in-phrase'])
  })
})

describe('a node', () => {
  test('in a cell of a table stays in it', () => {
    const time = node('time', ['5 | 6'], {datetime: '2022'})
    expect(shapeOf(readMarkdown(fillAll(contexts['in a cell']!, time, 'markdown')))).toBe(
      shapeOf(readMarkdown(written(contexts['in a cell']!, 'Q', 'markdown')))
    )
  })
})

function written(context: string, value: string, sink: Sink): string {
  return fillAll(context, value, sink)
}

function fillAll(context: string, slot: Slot, sink: Sink): string {
  const count = context.split('@').length - 1
  return fillText(
    context,
    Array.from({length: count}, () => slot),
    sink
  )
}

function fillText(
  context: string,
  slots: readonly Slot[],
  sink: Sink,
  report: (rule: string) => void = () => undefined
): string {
  let index = 0
  const part: Part = {kind: 'part', text: context.replaceAll('@', () => token(index++)), slots}
  return fill(part, 'block', {sink, compile, sections: new Map(), report: (rule) => report(rule)})
}

/** What a reader sees of a text: its characters, white space as one space. */
function visible(text: string): string {
  return text.replace(/[\s\u2028\u2029]+/g, ' ').replace(/[\u2068\u2069]/g, '')
}

function seen(value: string): string {
  return visible(value).trim()
}

/** The one thing that Markdown cannot write: a code span in a cell with a backslash before a bar. */
function codeInCellCannotHold(context: string, value: string): boolean {
  return context === contexts['in code in a cell'] && /\\(?=\|)/.test(value)
}
