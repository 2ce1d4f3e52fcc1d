import type {Section} from '../../model/outline.ts'

/**
 * Whether a section sums up the page. It stands before the rest, so it has no number and is not in the table of contents.
 *
 * @param section the section
 * @returns whether it holds the summary
 */
export function isSummary({blocks = []}: Section): boolean {
  return blocks.includes('summary')
}
