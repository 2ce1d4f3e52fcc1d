import {acts} from '../../../model/acts.ts'
import type {LegalBasis} from '../../../model/activity.ts'
import {answer} from '../../../model/answer.ts'
import type {Policy} from '../../../model/policy.ts'

/**
 * Whether a legal basis is one of the law that the GDPR took the place of. Such references are outdated, and other rules tell of them.
 *
 * @param policy the policy
 * @param basis the basis
 * @returns whether it names an act that was repealed when the GDPR came into force
 */
export function citesEarlierAct({references}: Policy, {national}: LegalBasis): boolean {
  return (answer(national) ?? []).some((id) =>
    [references?.[id] ?? []].flat().some(({act}) => act !== undefined && acts[act]?.repealed === acts['gdpr']?.inForce)
  )
}
