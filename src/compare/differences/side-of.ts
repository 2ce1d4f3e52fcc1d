import type {Side} from '../difference.ts'
import type {Unit} from '../unit.ts'

/**
 * One page's part of a difference.
 *
 * @param page which of the compared pages
 * @param units what it says there; the first gives the place
 * @param values the values that only it has; default: none
 * @param quote what is quoted; default: the texts of the units
 * @returns the side
 */
export function sideOf(
  page: number,
  units: readonly Unit[],
  values: readonly string[] = [],
  quote: string = units.map(({text}) => text).join(' ')
): Side {
  const [first] = units
  return {
    page,
    section: first?.section.title ?? '',
    quote,
    values: [...new Set(values)],
    ...(first?.line !== undefined && {line: first.line})
  }
}
