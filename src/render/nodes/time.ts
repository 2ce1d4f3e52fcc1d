import {escapeHtml} from '../escape-html.ts'
import type {NodeWriter} from '../sink.ts'

/** A date with its machine-readable form; in Markdown the words alone. */
export const time: NodeWriter = {
  block: false,
  html: ({attributes: {datetime}}, inner) =>
    `<time datetime="${escapeHtml(String(datetime))}">${inner.phrase(0)}</time>`,
  markdown: (_, inner) => inner.phrase(0)
}
