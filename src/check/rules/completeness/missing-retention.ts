import {defineGdprRule} from './define-gdpr-rule.ts'
import {lacks} from './lacks.ts'
import {processingActivities} from './processing-activities.ts'

/** Each activity says how long the data are kept. */
export const missingRetention = defineGdprRule({
  id: 'missing-retention',
  severity: 'error',
  asks: 'department',
  article: 'GDPR Article 13(2)(a)',
  examples: [
    {
      wrong: {policy: 'activities: {newsletter: {retention: null}}'},
      right: {policy: 'activities: {newsletter: {retention: [{period: P1Y, after: collected, then: delete}]}}'}
    }
  ],
  *find({policy}) {
    for (const activity of processingActivities(policy)) {
      // Of what is never recorded, nothing is kept.
      if (!lacks(policy, activity, 'retention') || policy.activities?.[activity]?.recording === 'none') continue
      yield {path: ['activities', activity, 'retention'], parameters: {activity}}
    }
  }
})
