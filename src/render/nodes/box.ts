import {escapeHtml} from '../escape-html.ts'
import type {NodeWriter} from '../sink.ts'

/** Blocks that belong together and that a theme can set apart by their class; in Markdown the blocks alone. */
export const box: NodeWriter = {
  block: true,
  html: ({attributes}, inner) => `<div class="${escapeHtml(String(attributes['class']))}">\n${inner.block(0)}\n</div>`,
  markdown: (_, inner) => inner.block(0)
}
