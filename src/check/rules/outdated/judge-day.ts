import type {Subject} from '../../subject.ts'
import type {Row} from './row.ts'

/** How something outdated is judged. */
export interface Judgement {
  /** Whether it was still right on the day of the declaration, and has changed since. */
  milder: boolean
  /** The word that tells by which day it was judged. */
  word: string
}

/** After every day of the table: what nobody says the day of is judged by all that is known. */
const later = '9999-12-31'

/**
 * Judge something outdated: by the declaration's own day, more mildly by the day of the check, and by that alone when the declaration's is not known.
 *
 * @param row from which day it is outdated, and from which it is right
 * @param subject the day of the declaration and that of the check
 * @returns how it is judged; undefined when it is right on both days
 */
export function judgeDay(
  {since, until}: Pick<Row, 'since' | 'until'>,
  {asOf, today}: Pick<Subject, 'asOf' | 'today'>
): Judgement | undefined {
  const day = asOf ?? today ?? later
  if (until !== undefined && day >= until) return undefined
  if (since === undefined || day >= since)
    return {milder: false, word: asOf === undefined ? 'outdated.undated' : 'outdated.own-day'}
  return today !== undefined && today >= since ? {milder: true, word: 'outdated.changed'} : undefined
}
