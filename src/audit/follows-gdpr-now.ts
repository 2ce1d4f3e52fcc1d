import {followsGdpr} from '../check/facts/follows-gdpr.ts'
import type {Subject} from '../check/subject.ts'

/**
 * Whether what a page lacks is judged by the GDPR: it is there to be read today, however old it is.
 *
 * @param subject the page
 * @returns whether it is
 */
export function followsGdprNow({asOf, today}: Pick<Subject, 'asOf' | 'today'>): boolean {
  return followsGdpr({asOf: today ?? asOf})
}
