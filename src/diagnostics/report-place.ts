import type {ReportMessage, ReportRelated} from './report-message.ts'
import type {Place} from './finding.ts'

/** Lines and columns of a stretch of a file, from 1; the end is after its last character. */
export interface Lines {
  line: number
  column: number
  endLine: number
  endColumn: number
}

/**
 * The lines and columns of a finding.
 *
 * @param place where it is; default: the beginning of its file
 * @returns lines and columns
 */
export function linesOf(place: Place | undefined): Lines {
  const {start, end} = place ?? {start: {line: 1, column: 1}, end: {line: 1, column: 1}}
  return {line: start.line, column: start.column, endLine: end.line, endColumn: end.column}
}

/**
 * A place as people and editors write it.
 *
 * @param at a file and where in it
 * @returns `file:line:column`
 */
export function placeText({file, place}: Pick<ReportRelated, 'file' | 'place'>): string {
  const {line, column} = linesOf(place)
  return file === '' ? `${line}:${column}` : `${file}:${line}:${column}`
}

/**
 * The other places that have to do with a finding, as text.
 *
 * @param message the finding
 * @returns a line for each
 */
export function relatedLines({related = []}: Pick<ReportMessage, 'related'>): string[] {
  return related.map((other) => `→ ${placeText(other)}${other.message ? `  ${other.message}` : ''}`)
}
