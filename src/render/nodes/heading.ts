import {escapeHtml} from '../escape-html.ts'
import type {NodeWriter} from '../sink.ts'

/** A heading with an id that is the same in all languages. Markdown makes ids of the words, so there an anchor carries it. */
export const heading: NodeWriter = {
  block: true,
  html({attributes: {level, id}}, inner) {
    return `<h${level}${id === undefined ? '' : ` id="${escapeHtml(String(id))}"`}>${inner.phrase(0)}</h${level}>`
  },
  markdown({attributes: {level, id}}, inner) {
    return `${'#'.repeat(Number(level))} ${id === undefined ? '' : `<a id="${escapeHtml(String(id))}"></a>`}${inner.phrase(0)}`
  }
}
