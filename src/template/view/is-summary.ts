import type {Section} from '../../model/outline.ts'

/**
 * Whether a section sums up the page and does nothing else. It stands before the rest, so it has no number and is not in the table of
 * contents; a section that holds more is a section like others.
 *
 * @param section the section
 * @returns whether the summary is all that it holds
 */
export function isSummary({blocks = [], sections = []}: Section): boolean {
  return sections.length === 0 && blocks.length > 0 && blocks.every((block) => block === 'summary')
}
