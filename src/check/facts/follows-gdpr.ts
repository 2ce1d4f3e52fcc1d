import {gdprInNorway} from '../../model/acts.ts'
import type {Subject} from '../subject.ts'

/**
 * Whether a declaration is judged by the GDPR: its own day is 20 July 2018 or later, or nobody knows it.
 *
 * @param subject what is looked at
 * @returns whether rules of the GDPR apply to it
 */
export function followsGdpr({asOf}: Pick<Subject, 'asOf'>): boolean {
  return asOf === undefined || asOf >= gdprInNorway
}
