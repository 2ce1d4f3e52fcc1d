import {escapeHtml} from '../escape-html.ts'
import type {Node} from '../../language/slot.ts'
import type {NodeContent, NodeWriter} from '../sink.ts'

/** A passage in another language than the page (WCAG 2.2, criterion 3.1.2). It is HTML in Markdown too, which has no languages. */
export const passage: NodeWriter = {
  block: false,
  html: (node, inner) => write(node, inner),
  markdown: (node, inner) => write(node, inner)
}

function write({attributes: {lang}}: Node, inner: NodeContent): string {
  return `<span lang="${escapeHtml(inner.languageCode(String(lang)))}">${inner.phrase(0)}</span>`
}
