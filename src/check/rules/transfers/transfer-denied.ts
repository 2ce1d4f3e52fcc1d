import {shownActivities} from '../../../template/view/shown-activities.ts'
import {followsGdpr} from '../../facts/follows-gdpr.ts'
import {defineRule} from '../../rule.ts'
import {faultOf, partiesOutside} from './parties-outside.ts'

/** Nothing is said to stay in the EEA that goes to somebody outside. */
export const transferDenied = defineRule({
  id: 'transfer-denied',
  severity: 'error',
  asks: 'department',
  article: 'GDPR Article 13(1)(f)',
  examples: [
    {
      wrong: {policy: 'activities: {newsletter: {transfers: none}}'},
      right: {policy: 'activities: {statistics: {transfers: none}}'}
    }
  ],
  *find(subject) {
    const {policy} = subject
    if (!followsGdpr(subject)) return
    for (const activity of shownActivities(policy)) {
      if (policy.activities?.[activity]?.transfers !== 'none') continue
      for (const party of partiesOutside(subject, activity))
        yield {
          ...faultOf(subject, activity, party),
          path: ['activities', activity, 'transfers'],
          related: [
            {file: subject.file, path: party.path},
            {file: subject.file, path: ['parties', party.party, 'country']}
          ]
        }
    }
  }
})
