import {escapeHtml} from '../../../render/escape-html.ts'
import type {PartKind} from '../../passages/segment.ts'
import {pairMarks, type HeldText} from './held-text.ts'

/** How protected parts are written for a kind of service. */
export interface Dialect {
  /** The element that stands for a part, and attributes that make the service leave it alone. */
  single: {name: string; attributes: string}
  /** The element that stands around what is between two marks. */
  paired: string
  /** Stands before the number of a part, since names in HTML begin with a letter. */
  idPrefix: string
}

/** Parts that the service is shown, so that it can fit the words around them. */
const shownKinds: ReadonlySet<PartKind> = new Set(['code', 'fact', 'language'])

/**
 * Write a passage for a service.
 *
 * @param text the passage
 * @param dialect how its parts are written
 * @returns text with elements, well-formed
 */
export function writeMarkup(text: HeldText, {single, paired, idPrefix}: Dialect): string {
  const pairs = pairMarks(text)
  const closing = new Set(pairs.values())
  const write = (number: number): string => {
    const id = ` id="${idPrefix}${number}"`
    if (pairs.has(number)) return `<${paired}${id}>`
    if (closing.has(number)) return `</${paired}>`
    const part = text.held[number - 1]!
    const shown = typeof part === 'string' ? part : shownKinds.has(part.kind) ? part.shown : ''
    return `<${single.name}${single.attributes}${id}>${escapeHtml(shown)}</${single.name}>`
  }
  return text.pieces.map((piece) => (typeof piece === 'string' ? escapeHtml(piece) : write(piece))).join('')
}
