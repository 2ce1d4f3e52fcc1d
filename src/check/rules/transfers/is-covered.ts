import {answer} from '../../../model/answer.ts'
import type {Policy} from '../../../model/policy.ts'
import type {PartyOutside} from './parties-outside.ts'

/**
 * Whether an activity, or the one that it otherwise follows, tells of the transfer to a party.
 *
 * @param policy the policy
 * @param activity the id of the activity
 * @param party the party, and the country where it is
 * @returns whether a transfer names the party, or the country and no other party
 */
export function isCovered({activities}: Policy, activity: string, {party, country}: PartyOutside): boolean {
  const own = activities?.[activity]
  const followed = activities?.[answer(own?.sameAs) ?? '']
  return (answer(own?.transfers ?? followed?.transfers) ?? []).some(
    (transfer) => answer(transfer.to) === party || answer(transfer.country) === country
  )
}
