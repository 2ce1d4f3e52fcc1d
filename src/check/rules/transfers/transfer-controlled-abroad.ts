import {shownActivities} from '../../../template/view/shown-activities.ts'
import {followsGdpr} from '../../facts/follows-gdpr.ts'
import {isUnsaid} from '../../facts/is-unsaid.ts'
import {defineRule} from '../../rule.ts'
import {isCovered} from './is-covered.ts'
import {faultOf, partiesOutside} from './parties-outside.ts'

/** Where the owner of a recipient is outside the EEA, it is said whether data go there. */
export const transferControlledAbroad = defineRule({
  id: 'transfer-controlled-abroad',
  severity: 'warning',
  asks: 'dpo',
  article: 'GDPR Article 13(1)(f)',
  examples: [
    {
      wrong: {
        policy: `parties: {web-supplier: {controlledFrom: US}}
activities: {statistics: {transfers: null}}`
      },
      right: {
        policy: `parties: {web-supplier: {controlledFrom: US}}
activities: {statistics: {transfers: none}}`
      }
    }
  ],
  *find(subject) {
    const {policy} = subject
    if (!followsGdpr(subject)) return
    for (const activity of shownActivities(policy)) {
      const transfers = policy.activities?.[activity]?.transfers
      // Whoever says that there are none has thought of it.
      if (!isUnsaid(policy, ['activities', activity, 'transfers'], transfers)) continue
      const outside = new Set(partiesOutside(subject, activity).map(({party}) => party))
      for (const party of partiesOutside(subject, activity, 'controlledFrom'))
        if (!outside.has(party.party) && !isCovered(policy, activity, party))
          yield faultOf(subject, activity, party, 'controlledFrom')
    }
  }
})
