import type {ListItem} from 'mdast'
import {parseMarkdown} from '../markdown.ts'
import {applyEdits, type Edit} from './apply-edits.ts'
import {nodesIn, placeOf, positionOf} from './nodes-in.ts'

/**
 * Indent what stands in the items of lists, for site generators that take it for part of an item at one width alone.
 *
 * @param markdown finished Markdown
 * @param width how many columns; an item of a longer number gets twice that
 * @returns Markdown that means the same
 */
export function indentLists(markdown: string, width: number): string {
  const items = nodesIn(parseMarkdown(markdown)).flatMap(({node}) => (node.type === 'listItem' ? [node] : []))
  if (items.length === 0) return markdown
  const lines = [0, ...[...markdown.matchAll(/\n/g)].map(({index}) => index + 1)]
  return applyEdits(
    markdown,
    items.flatMap((item) => moved(item, {markdown, lines, width}))
  )
}

interface Text {
  markdown: string
  /** Where each line begins. */
  lines: readonly number[]
  width: number
}

/** Move what stands in an item: on its first line after the mark, on the others where the item begins. */
function moved(item: ListItem, {markdown, lines, width}: Text): Edit[] {
  const {start, end} = positionOf(item)
  const at = placeOf(item).start
  const [mark, sign] = /^([-*+]|\d+[.)]) {1,4}(?=\S)/.exec(markdown.slice(at)) ?? []
  // An empty item has nothing to move, and code that begins an item by its indentation stays where it is.
  if (mark === undefined || sign === undefined) return []
  const missing = width * Math.ceil((sign.length + 1) / width) - mark.length
  if (missing <= 0) return []
  const {quotes, column} = placeAfterQuotes(markdown.slice(lines[start.line - 1], at))
  const others = lines.slice(start.line, end.line).flatMap((line): Edit[] => {
    const rest = markdown.slice(line)
    const [before] = new RegExp(`^(?: *>){${quotes}} {${column}}(?! *(?:\n|$))`).exec(rest) ?? []
    return before === undefined ? [] : [spaces(line + before.length, missing)]
  })
  return [spaces(at + sign.length, missing), ...others]
}

/** How many quotations something stands in, and in which column of the innermost. */
function placeAfterQuotes(before: string): {quotes: number; column: number} {
  const parts = before.split('>')
  return {quotes: parts.length - 1, column: parts.at(-1)!.length}
}

function spaces(at: number, count: number): Edit {
  return {start: at, end: at, text: ' '.repeat(count)}
}
