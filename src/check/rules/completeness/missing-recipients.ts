import {defineGdprRule} from './define-gdpr-rule.ts'
import {lacks} from './lacks.ts'
import {processingActivities} from './processing-activities.ts'

/** Each activity says who gets the data, or that nobody does. */
export const missingRecipients = defineGdprRule({
  id: 'missing-recipients',
  severity: 'error',
  asks: 'department',
  article: 'GDPR Article 13(1)(e)',
  examples: [
    {
      wrong: {policy: 'activities: {statistics: {recipients: null}}'},
      right: {policy: 'activities: {statistics: {recipients: none}}'}
    }
  ],
  *find({policy}) {
    for (const activity of processingActivities(policy)) {
      if (!lacks(policy, activity, 'recipients') || !lacks(policy, activity, 'othersGetIt')) continue
      yield {path: ['activities', activity, 'recipients'], parameters: {activity}}
    }
  }
})
