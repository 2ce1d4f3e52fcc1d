import {Misuse} from '../../diagnostics/misuse.ts'
import {isDate} from '../../model/date.ts'
import type {Surroundings} from './surroundings.ts'

/** A day to show to whoever wrote one that is none. */
const example = '2026-11-21'

/**
 * Read the option `--today`.
 *
 * @param actual what was given; undefined when nothing was
 * @returns the day
 * @throws Misuse when it is none
 */
export function dayOption(actual: string | undefined): string | undefined {
  if (actual !== undefined && !(isDate(actual) && actual.length === 10))
    throw new Misuse('bad-form', {option: '--today', actual, expected: [example]})
  return actual
}

/**
 * The day on which something is remembered.
 *
 * @param asked the day that was asked for; undefined when none was
 * @param surroundings what knows the day otherwise
 * @returns the day, `2026-11-22`
 * @throws Misuse when nobody says it, or what was asked for is no day
 */
export function dayOf(asked: string | undefined, {today}: Pick<Surroundings, 'today'>): string {
  const day = dayOption(asked) ?? today
  if (day === undefined) throw new Misuse('bad-form', {option: '--today', actual: '', expected: [example]})
  return day
}
