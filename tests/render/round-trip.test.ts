import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import markdownIt from 'markdown-it'
import * as prettier from 'prettier'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {render} from '../../src/api/render.ts'
import type {Part} from '../../src/language/slot.ts'
import {token} from '../../src/language/tokens.ts'
import {createCompiler} from '../../src/render/create-compiler.ts'
import {fill} from '../../src/render/fill.ts'
import {parseMarkdown, writeMarkdown} from '../../src/render/markdown.ts'
import type {Sink} from '../../src/render/sink.ts'
import {contentOf} from '../support/page-content.ts'
import {textOf} from '../support/text-of.ts'
import {treeOf} from '../support/tree-of.ts'

/*
 * The Markdown means the same to whoever reads it and writes it again: remark, with and without what GitHub adds to CommonMark, and
 * prettier; and markdown-it makes a page of it that says what the product's own HTML says.
 */

const gfm = unified().use(remarkParse).use(remarkGfm).use(remarkStringify).freeze()
const it = markdownIt({html: true})

/** What is wrong with a text: what became of it on each way there and back. */
async function changes(markdown: string, html: string): Promise<string[]> {
  const formatted = await prettier.format(markdown, {parser: 'markdown'})
  const ways: Record<string, [unknown, unknown]> = {
    remark: [treeOf(parseMarkdown(markdown)), treeOf(parseMarkdown(writeMarkdown(parseMarkdown(markdown))))],
    'remark with GFM': [treeOf(gfm.parse(markdown)), treeOf(gfm.parse(gfm.stringify(gfm.parse(markdown))))],
    prettier: [treeOf(parseMarkdown(markdown)), treeOf(parseMarkdown(formatted))],
    'markdown-it': [contentOf(html), contentOf(it.render(markdown))]
  }
  return Object.entries(ways).flatMap(([way, [before, after]]) => {
    try {
      expect(after).toEqual(before)
      return []
    } catch (error) {
      return [`${way}: ${String(error)}`]
    }
  })
}

const root = path.resolve(import.meta.dirname, '..', '..')
const {policies} = await render({root, formats: ['html', 'md'], fragment: true, out: false})
const versions = policies.flatMap(({id, files}) =>
  files
    .filter(({format}) => format === 'md')
    .map((file) => ({
      id,
      language: file.language,
      markdown: textOf(file),
      html: textOf(files.find(({format, language}) => format === 'html' && language === file.language)!)
    }))
)

describe('the Markdown of a declaration', () => {
  test('is there for each policy and language', () => {
    expect(versions).toHaveLength(5 * 3)
  })

  test.each(versions)('of $id in $language comes back the same', async ({markdown, html}) => {
    expect(await changes(markdown, html)).toEqual([])
  })
})

/** Places where values stand, `@`, all in one text. */
const places = `## About @

@ is first. Between @ and @, a@b, and last @

- @
- one @ two

1. @
2. other

> @

**@**, *@*, ~~@~~, \`@\` and [@](https://a.no/x), so!@

| a | @ |
| --- | --- |
| @ | x @ y |
| \`@\` | **@** |
`

/** All but the sign of an e-mail address: remark with GFM makes links of more than it can write. */
const pieces = fc.constantFrom(
  ...'*_`[]()<>&!\\~|#-+=.:;/"\'{}$^%?,1a2x æØ'.split(''),
  ...[
    '](',
    '**',
    '![',
    '<b>',
    '<!--',
    '&amp;',
    '&#x41;',
    '{{',
    '}}',
    '{%',
    '{{<',
    '1.',
    '- ',
    '# ',
    '> ',
    '---',
    '```',
    '[x]',
    ':::'
  ]
)
const values = fc
  .array(pieces, {minLength: 1, maxLength: 8})
  .map((parts) => parts.join('').trim())
  .filter((value) => value !== '')

const compile = createCompiler()

function written(value: string, sink: Sink): string {
  let count = 0
  const text = places.replaceAll('@', () => token(count++))
  const part: Part = {kind: 'part', text, slots: Array.from({length: count}, () => value)}
  return fill(part, 'block', {sink, compile, sections: new Map(), report: () => undefined})
}

describe('Markdown with a value in it', () => {
  test('comes back the same, whatever the value holds', async () => {
    await fc.assert(
      fc.asyncProperty(values, async (value) => {
        expect(await changes(written(value, 'markdown'), written(value, 'html'))).toEqual([])
      }),
      {numRuns: 150, seed: 20_220_805}
    )
  })
})
