import type {Place} from '../diagnostics/finding.ts'
import type {Points} from '../source/points.ts'

/**
 * The place of a part of a template.
 *
 * @param loc where Handlebars says it is: lines from 1, columns from 0
 * @param points the lines of the template
 * @returns the place
 */
export function placeOf({start, end}: hbs.AST.SourceLocation, points: Points): Place {
  const offset = (line: number, column: number): number => points.lineStart(line) + column
  return points.between(offset(start.line, start.column), offset(end.line, end.column))
}
