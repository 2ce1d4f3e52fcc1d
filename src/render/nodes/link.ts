import {escapeHtml} from '../escape-html.ts'
import {addressMarkdown} from '../escape-markdown.ts'
import {safeAddress} from '../safe-address.ts'
import type {NodeWriter} from '../sink.ts'

/** A link whose address is a fact; the label alone when the address could run something. */
export const link: NodeWriter = {
  block: false,
  html({attributes}, inner) {
    const address = safeAddress(String(attributes['href']))
    return address === undefined ? inner.phrase(0) : `<a href="${escapeHtml(address)}">${inner.phrase(0)}</a>`
  },
  markdown({attributes}, inner) {
    const address = safeAddress(String(attributes['href']))
    return address === undefined ? inner.phrase(0) : `[${inner.phrase(0)}](${addressMarkdown(address)})`
  }
}
