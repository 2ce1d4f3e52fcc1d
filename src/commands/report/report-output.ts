import {asIs} from '../program/as-is.ts'
import type {Output} from '../program/surroundings.ts'

/** Reports that are for people; programs read the others, letter for letter. */
const forPeople: ReadonlySet<string> = new Set(['text', 'md'])

/**
 * The stream that a report is written to.
 *
 * @param output standard output
 * @param report the name of the report
 * @returns the stream, safe for people when the report is for them
 */
export function reportOutput(output: Output, report: string): Output {
  return forPeople.has(report) ? output : asIs(output)
}
