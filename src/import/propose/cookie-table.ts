import type {Table, TableRow} from 'mdast'
import type {Node} from 'unist'
import {readBlocks} from '../../check/text/read-blocks.ts'
import {parseMarkdown} from '../../render/markdown.ts'
import {isWholly} from '../first-match.ts'
import type {CookieColumn, ImportCues} from '../read-cues.ts'

/** A table of cookies in a text. */
export interface CookieTable {
  /** Where it begins and ends in the text. */
  start: number
  end: number
  columns: readonly CookieColumn[]
  /** Its heads, as plain text. */
  heads: readonly string[]
  /** Its cells, as plain text. */
  rows: readonly (readonly string[])[]
}

/**
 * Find the tables of cookies in a text: those whose every head is known, each once, with one for names and another.
 *
 * @param text Markdown
 * @param cues what heads look like in its language
 * @returns the tables, in order
 */
export function readCookieTables(text: string, {columns}: ImportCues): CookieTable[] {
  if (!text.includes('|')) return []
  return parseMarkdown(text)
    .children.filter((node): node is Table => node.type === 'table')
    .flatMap((table): CookieTable[] => {
      const [start, end] = [table.position!.start.offset!, table.position!.end.offset!]
      const [heads = [], ...rows] = table.children.map((row) => cellsOf(row, text))
      const found = heads.map((head) => columnOf(head, columns))
      const whole = found.filter((column) => column !== undefined)
      const isTable = whole.length === heads.length && new Set(whole).size === whole.length && whole.length > 1
      return isTable && whole.includes('name') && rows.length > 0
        ? [{start, end, columns: whole, heads, rows: rows.map((row) => heads.map((_, index) => row[index] ?? ''))}]
        : []
    })
}

function columnOf(head: string, columns: ImportCues['columns']): CookieColumn | undefined {
  const [found] = Object.entries(columns).find(([, cue]) => isWholly(cue, head)) ?? []
  return found as CookieColumn | undefined
}

function cellsOf(row: TableRow, text: string): string[] {
  return row.children.map((cell) => {
    const [first, last] = [cell.children[0], cell.children.at(-1)] as (Node | undefined)[]
    const written = first && last ? text.slice(first.position!.start.offset, last.position!.end.offset) : ''
    const raw = written.replaceAll('\\|', '|')
    return raw === ''
      ? ''
      : readBlocks(raw, 'phrase')
          .map((block) => block.text)
          .join(' ')
          .trim()
  })
}
