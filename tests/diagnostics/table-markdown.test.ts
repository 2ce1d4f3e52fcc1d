import type {Table} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, test} from '@jest/globals'
import {oneLine} from '../../src/diagnostics/report-characters.ts'
import {tableMarkdown} from '../../src/diagnostics/table-markdown.ts'
import {uglyTexts} from './fixtures/report-fixtures.ts'

test('a table has a head, a rule and a line a row', () => {
  expect(
    tableMarkdown(
      ['Data', 'Basis'],
      [
        ['Name', 'Consent'],
        ['', '6 (1) a | b']
      ]
    )
  ).toBe('| Data | Basis |\n| --- | --- |\n| Name | Consent |\n|  | 6 (1) a \\| b |\n')
})

test('whatever its cells hold, it is one table that shows them', () => {
  const texts = Object.values(uglyTexts)
  const root = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(
      tableMarkdown(
        ['A', 'B'],
        texts.map((text) => [text, text])
      )
    )
  expect(root.children).toHaveLength(1)
  const rows = (root.children[0] as Table).children.slice(1)
  const shown = rows.map(({children}) => children.map((cell) => cell.children.map(textOf).join('')))
  expect(shown).toEqual(texts.map((text) => [oneLine(text), oneLine(text)]))
})

function textOf(node: {type: string; value?: string; children?: {type: string; value?: string}[]}): string {
  if (node.type === 'inlineCode') return `\`${node.value}\``
  return node.value ?? (node.children ?? []).map(textOf).join('')
}
