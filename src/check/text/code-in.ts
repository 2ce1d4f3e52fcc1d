import {filled, type Block} from './block.ts'
import {escapePattern} from './escape-pattern.ts'
import type {Stretch} from './words.ts'

/**
 * Find where the code spans of a block stand in its text.
 *
 * @param block the block
 * @returns its code spans, in order; not those that are part of a word
 */
export function codeIn({text, code}: Pick<Block, 'text' | 'code'>): Stretch[] {
  const found: Stretch[] = []
  let from = 0
  for (const written of code) {
    const span = written.replace(/\{\{[^{}]*\}\}/g, filled)
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(span)}(?![\\p{L}\\p{N}])`, 'gu')
    pattern.lastIndex = from
    const start = pattern.exec(text)?.index
    if (start === undefined) continue
    from = start + span.length
    found.push({text: span, start, end: from})
  }
  return found
}
