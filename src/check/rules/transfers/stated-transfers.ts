import {answer} from '../../../model/answer.ts'
import type {Policy} from '../../../model/policy.ts'
import {shownActivities} from '../../../template/view/shown-activities.ts'
import type {Path} from '../../../diagnostics/finding.ts'

type Activity = NonNullable<Policy['activities']>[string]

/** A transfer out of the EEA, as an activity states it. */
export type Transfer = Exclude<NonNullable<Activity['transfers']>, 'none' | {open: string; to?: never}>[number]

/** A transfer, and where it stands. */
export interface StatedTransfer {
  activity: string
  transfer: Transfer
  path: Path
  /** Where it goes: as it says itself, else where the recipient is established. */
  country: string | undefined
}

/**
 * Every transfer that the activities on the page state.
 *
 * @param policy the policy
 * @returns the transfers, in order
 */
export function statedTransfers(policy: Policy): StatedTransfer[] {
  return shownActivities(policy).flatMap((activity) =>
    (answer(policy.activities?.[activity]?.transfers) ?? []).map((transfer, index) => ({
      activity,
      transfer,
      path: ['activities', activity, 'transfers', index],
      country: answer(transfer.country) ?? countryOf(policy, answer(transfer.to))
    }))
  )
}

function countryOf({parties}: Policy, party: string | undefined): string | undefined {
  return party === undefined ? undefined : answer(parties?.[party]?.country)
}
