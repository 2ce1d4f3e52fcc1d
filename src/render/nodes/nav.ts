import {escapeHtml} from '../escape-html.ts'
import type {NodeWriter} from '../sink.ts'

/** Links to parts of the page, below what they are called; a screen reader can go to them by that name. */
export const nav: NodeWriter = {
  block: true,
  html: ({attributes}, inner) =>
    `<nav class="${escapeHtml(String(attributes['class']))}" aria-label="${escapeHtml(String(attributes['label']))}">\n<p>${inner.phrase(1)}</p>\n${inner.block(0)}\n</nav>`,
  markdown: (_, inner) => `${inner.phrase(1)}\n\n${inner.block(0)}`
}
