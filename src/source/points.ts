import type {Place, Point} from '../diagnostics/finding.ts'

/** Turns offsets of one text into lines and columns. */
export interface Points {
  /** The point at an offset. */
  at(offset: number): Point
  /** The stretch between two offsets. */
  between(start: number, end: number): Place
  /** The offset at which a line, counted from 1, begins. */
  lineStart(line: number): number
}

/**
 * Index the lines of a text.
 *
 * @param text the text of a file
 * @returns what turns its offsets into lines and columns
 */
export function indexPoints(text: string): Points {
  const starts = [0]
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length)
  const at = (offset: number): Point => {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle
    }
    return {line: low + 1, column: offset - starts[low]! + 1, offset}
  }
  return {
    at,
    between: (start, end) => ({start: at(start), end: at(end)}),
    lineStart: (line) => starts[line - 1] ?? text.length
  }
}
