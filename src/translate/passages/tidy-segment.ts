import {joinTexts} from './join-texts.ts'
import type {ProtectedPart, Segment} from './segment.ts'

/**
 * Write the parts of a passage as a bundle has them: texts beside each other are one, on one line, and no space is at the ends.
 *
 * @param parts texts and protected parts, in order
 * @returns the segment; empty when there is nothing in it
 */
export function tidySegment(parts: readonly (ProtectedPart | string)[]): Segment {
  return joinTexts(parts)
    .map((part, index, joined) => {
      if (typeof part !== 'string') return part
      const line = oneLined(part)
      const started = index === 0 ? line.trimStart() : line
      return index === joined.length - 1 ? started.trimEnd() : started
    })
    .filter((part) => part !== '')
}

/** White space is one space; in most texts it is already. */
function oneLined(text: string): string {
  return /[\t\r\n]| {2}/.test(text) ? text.replace(/[ \t\r\n]+/g, ' ') : text
}
