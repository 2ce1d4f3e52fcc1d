import {answer} from '../../../model/answer.ts'
import type {Policy} from '../../../model/policy.ts'
import {shownActivities} from '../../../template/view/shown-activities.ts'
import {followsGdpr} from '../../facts/follows-gdpr.ts'
import {isUnsaid} from '../../facts/is-unsaid.ts'
import {defineRule} from '../../rule.ts'
import {faultOf, partiesOutside} from './parties-outside.ts'
import {isCovered} from './is-covered.ts'

/** Data that go to somebody outside the EEA are said to go there. */
export const transferUnsaid = defineRule({
  id: 'transfer-unsaid',
  severity: 'error',
  asks: 'department',
  article: 'GDPR Article 13(1)(f)',
  examples: [
    {
      wrong: {policy: 'activities: {newsletter: {transfers: null}}'},
      right: {
        policy:
          'activities: {newsletter: {transfers: [{to: cloud-supplier, country: US, safeguard: 46(2)(c), copy: transfer-clauses}]}}'
      }
    }
  ],
  *find(subject) {
    const {policy} = subject
    if (!followsGdpr(subject)) return
    for (const activity of shownActivities(policy)) {
      if (isSettled(policy, activity)) continue
      for (const party of partiesOutside(subject, activity))
        if (!isCovered(policy, activity, party)) yield faultOf(subject, activity, party)
    }
  }
})

/** Said to be none, which another rule looks at, or still a question. */
function isSettled(policy: Policy, activity: string): boolean {
  const transfers = policy.activities?.[activity]?.transfers
  return answer(transfers) === undefined && !isUnsaid(policy, ['activities', activity, 'transfers'], transfers)
}
