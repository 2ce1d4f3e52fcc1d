import type {Slot} from './slot.ts'
import {tokens} from './tokens.ts'

/**
 * A slot as plain text, for titles, attributes and messages.
 *
 * @param slot anything that fills a slot
 * @returns its text, on one line, with emphasis and links of Markdown left as they were written
 */
export function plainText(slot: Slot): string {
  if (typeof slot === 'string') return untidy.test(slot) ? tidy(slot) : slot
  if (slot.kind === 'node') return slot.children.map(plainText).join(' ')
  return slot.text.replace(tokens, (_, index: string) => plainText(slot.slots[Number(index)] ?? ''))
}

/** White space that is more than one blank between words. */
const untidy = /^\s|\s$|\s\s|[^\S \u00a0]/

function tidy(text: string): string {
  return text.replace(/[\s\u2028\u2029]+/g, (space) => (space === '\u00a0' ? space : ' ')).trim()
}
