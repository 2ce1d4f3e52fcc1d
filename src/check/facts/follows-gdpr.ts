import type {Subject} from '../subject.ts'

/** The day on which the GDPR and the Personal Data Act of 2018 took the place of the act of 2000 (Personal Data Act section 32). */
const gdprInNorway = '2018-07-20'

/**
 * Whether a declaration is judged by the GDPR: its own day is 20 July 2018 or later, or nobody knows it.
 *
 * @param subject what is looked at
 * @returns whether rules of the GDPR apply to it
 */
export function followsGdpr({asOf}: Pick<Subject, 'asOf'>): boolean {
  return asOf === undefined || asOf >= gdprInNorway
}
