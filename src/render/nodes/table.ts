import {escapeHtml} from '../escape-html.ts'
import type {NodeWriter} from '../sink.ts'

/** A table with a caption, its columns and rows headed. Markdown has no captions, so there it is the table alone, or below its caption where that tells it from others. */
export const table: NodeWriter = {
  block: true,
  html(node, inner) {
    const written = withHeads(inner.block(0))
    return node.children.length > 1
      ? written.replace('<table>', () => `<table>\n<caption>${inner.phrase(1)}</caption>`)
      : written
  },
  markdown: ({attributes: {among}}, inner) =>
    among === undefined ? inner.block(0) : `${inner.phrase(1)}:\n\n${inner.block(0)}`
}

/**
 * Say which cells head a row, as those that head a column have been told, and of every other cell what its column is called, so that a style sheet can lay a row out as a
 * card where there is no room for columns.
 */
function withHeads(html: string): string {
  const columns = [...html.matchAll(/<th(?: [^<>]*)?>(.*?)<\/th>/gs)].map(([, content]) => plain(content!))
  return html.replace(/<tbody>.*<\/tbody>/s, (body) =>
    body.replaceAll(/<tr>.*?<\/tr>/gs, (row) => {
      let column = 0
      return row.replaceAll(/<td((?: [^<>]*)?)>(.*?)<\/td>/gs, (cell, own: string, content: string) => {
        const label = columns[column++]
        if (column === 1 && plain(content) !== '') return `<th scope="row"${own}>${content}</th>`
        return label === undefined || label === '' ? cell : `<td data-label="${label}"${own}>${content}</td>`
      })
    })
  )
}

/** What is written between tags, as it can stand in an attribute. */
function plain(html: string): string {
  const text = html.replaceAll(/<[^<>]*>/g, '').trim()
  return text.replaceAll(/["'>]/g, escapeHtml)
}
