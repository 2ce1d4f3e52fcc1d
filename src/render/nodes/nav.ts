import {escapeHtml} from '../escape-html.ts'
import type {NodeWriter} from '../sink.ts'

/** Links to parts of the page, which a screen reader can go to by their name; in Markdown the links alone. */
export const nav: NodeWriter = {
  block: true,
  html: ({attributes}, inner) =>
    `<nav class="${escapeHtml(String(attributes['class']))}" aria-label="${escapeHtml(String(attributes['label']))}">\n${inner.block(0)}\n</nav>`,
  markdown: (_, inner) => inner.block(0)
}
