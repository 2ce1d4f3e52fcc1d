import {acts} from '../../../model/acts.ts'
import type {Subject} from '../../subject.ts'

/** The day of the judgment in Planet49 (C-673/17): duration and access of third parties are to be told. */
const planet49 = '2019-10-01'

/** The day on which the Electronic Communications Act of 2024 came into force: settings of a browser are no longer consent. */
const actOf2024 = acts['LOV-2024-12-13-76']!.inForce!

/**
 * Whether a declaration follows the law of cookies after the judgment in Planet49.
 *
 * @param subject what is looked at
 * @returns whether its own day is 1 October 2019 or later, or nobody knows it
 */
export function followsPlanet49(subject: Pick<Subject, 'asOf'>): boolean {
  return isSince(planet49, subject)
}

/**
 * Whether a declaration follows the Electronic Communications Act of 2024.
 *
 * @param subject what is looked at
 * @returns whether its own day is 1 January 2025 or later, or nobody knows it
 */
export function followsActOf2024(subject: Pick<Subject, 'asOf'>): boolean {
  return isSince(actOf2024, subject)
}

function isSince(day: string, {asOf}: Pick<Subject, 'asOf'>): boolean {
  return asOf === undefined || asOf >= day
}
