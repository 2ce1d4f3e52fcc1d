import {answer} from '../../../model/answer.ts'
import type {Policy} from '../../../model/policy.ts'
import type {PartyOutside} from './parties-outside.ts'
import {transfersSaid} from './transfers-said.ts'

/**
 * Whether an activity, or one that it otherwise follows, tells of the transfer to a party.
 *
 * @param policy the policy
 * @param activity the id of the activity
 * @param party the party, and the country where it is
 * @returns whether a transfer names the party, or the country
 */
export function isCovered(policy: Policy, activity: string, {party, country}: PartyOutside): boolean {
  return (answer(transfersSaid(policy, activity)) ?? []).some(
    (transfer) => answer(transfer.to) === party || answer(transfer.country) === country
  )
}
