import {escapeHtml} from '../escape-html.ts'
import type {Node} from '../../language/slot.ts'
import type {NodeContent, NodeWriter} from '../sink.ts'

/** A button that a script of the site itself finds by class or id. It is HTML in Markdown too, which has no buttons. */
export const button: NodeWriter = {
  block: true,
  html: (node, inner) => write(node, inner),
  markdown: (node, inner) => write(node, inner)
}

function write({attributes}: Node, inner: NodeContent): string {
  const named = (['class', 'id'] as const).flatMap((name) =>
    attributes[name] === undefined ? [] : [` ${name}="${escapeHtml(String(attributes[name]))}"`]
  )
  return `<button${named.join('')} type="button">${inner.phrase(0)}</button>`
}
