import {shownActivities} from '../../../template/view/shown-activities.ts'
import {isUnsaid} from '../../is-unsaid.ts'
import {defineRule} from '../../rule.ts'

/** Each activity says how long the data are kept. */
export const missingRetention = defineRule({
  id: 'missing-retention',
  severity: 'error',
  asks: 'department',
  article: 'GDPR Article 13(2)(a)',
  url: 'https://lovdata.no/lov/2018-06-15-38/gdpr/a13',
  examples: [
    {
      wrong: {policy: 'activities: {newsletter: {retention: null}}'},
      right: {policy: 'activities: {newsletter: {retention: [{period: P1Y, after: collected, then: delete}]}}'}
    }
  ],
  *find({policy}) {
    for (const activity of shownActivities(policy)) {
      const path = ['activities', activity, 'retention']
      if (isUnsaid(policy, path, policy.activities?.[activity]?.retention)) yield {path, parameters: {activity}}
    }
  }
})
