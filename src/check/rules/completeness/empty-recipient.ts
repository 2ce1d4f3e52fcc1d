import {answer} from '../../../model/answer.ts'
import {defineGdprRule} from './define-gdpr-rule.ts'
import {processingActivities} from './processing-activities.ts'
import {saysNoneOf} from './says-none-of.ts'

/** Each recipient says who it is, or what kind of recipient. */
export const emptyRecipient = defineGdprRule({
  id: 'empty-recipient',
  severity: 'error',
  asks: 'department',
  article: 'GDPR Article 13(1)(e)',
  examples: [
    {
      wrong: {policy: 'activities: {statistics: {recipients: [{role: processor, agreement: true}]}}'},
      right: {
        policy: 'activities: {statistics: {recipients: [{party: web-supplier, role: processor, agreement: true}]}}'
      }
    }
  ],
  *find({policy}) {
    for (const activity of processingActivities(policy)) {
      for (const [index, recipient] of (answer(policy.activities?.[activity]?.recipients) ?? []).entries()) {
        const path = ['activities', activity, 'recipients', index]
        if (typeof recipient === 'string') continue
        if (saysNoneOf(policy, path, recipient, ['party', 'category', 'service'])) yield {path, parameters: {activity}}
      }
    }
  }
})
