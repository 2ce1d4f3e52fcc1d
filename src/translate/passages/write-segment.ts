import {escapeMarkdown} from '../../render/escape-markdown.ts'
import type {BlockKind} from '../../check/text/block.ts'
import {isSameSegment, type Segment} from './segment.ts'
import {readPassages} from './read-passages.ts'

/**
 * Write a segment as words of a bundle: its text is escaped, its parts stand as they are.
 *
 * @param segment the segment
 * @param kind what it is a passage of; phrases and cells are never at the start of a line
 * @returns Markdown on one line
 */
export function writeSegment(segment: Segment, kind: BlockKind): string {
  const atLineStart = kind !== 'phrase' && kind !== 'cell'
  return segment
    .map((part, index) => {
      if (typeof part !== 'string') return part.raw
      const text = escaped(part, atLineStart && index === 0)
      return beginsLink(segment[index + 1]) ? text : text.replace(/\\!$/, '!')
    })
    .join('')
    .trim()
}

/** Only before a link does an exclamation mark mean an image. */
function beginsLink(part: Segment[number] | undefined): boolean {
  return typeof part === 'object' && part.raw.startsWith('[')
}

/** What could be a placeholder is escaped too: it is text that somebody wrote. */
function escaped(text: string, atStart: boolean): string {
  const written = escapeMarkdown(text.replace(/\s*[\r\n]\s*/g, ' '), atStart)
  return written.includes('{{') || written.includes('}}') ? written.replace(/[{}]/g, '\\$&') : written
}

/**
 * Whether a segment can be written so that it is read back the same: emphasis that nothing closes, or that stands beside a space, cannot.
 *
 * @param segment the segment
 * @param kind what it is a passage of
 * @returns whether it can
 */
export function isWritable(segment: Segment, kind: BlockKind): boolean {
  const key = kind === 'phrase' ? 'title' : 'text.text'
  const passages = readPassages(
    key,
    kind === 'cell' ? `| a |\n| - |\n| ${writeSegment(segment, kind)} |` : writeSegment(segment, kind)
  )
  const read = kind === 'cell' ? passages.slice(1) : passages
  return read.length === 1 && isSameSegment(read[0]!.segment, segment)
}
