import {markdownText} from './report-characters.ts'

/**
 * Write a table in Markdown.
 *
 * @param head the heads of its columns
 * @param rows what stands in the cells, a text a column
 * @returns Markdown, ending with a line break, that shows the texts and means nothing else
 */
export function tableMarkdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head.map(markdownText), head.map(() => '---'), ...rows.map((row) => row.map(markdownText))]
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}
