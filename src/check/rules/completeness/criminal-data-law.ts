import {answer} from '../../../model/answer.ts'
import {defineGdprRule} from './define-gdpr-rule.ts'
import {processingActivities} from './processing-activities.ts'

/** Data on criminal convictions are processed only where law allows it, and the declaration names that law. */
export const criminalDataLaw = defineGdprRule({
  id: 'criminal-data-law',
  severity: 'error',
  asks: 'dpo',
  article: 'GDPR Article 10',
  examples: [
    {
      wrong: {policy: 'activities: {enquiries: {criminalData: {law: []}}}'},
      right: {policy: 'activities: {enquiries: {criminalData: {law: [case-handling]}}}'}
    }
  ],
  *find({policy}) {
    for (const activity of processingActivities(policy)) {
      const path = ['activities', activity, 'criminalData', 'law']
      if (answer(policy.activities?.[activity]?.criminalData)?.law.length === 0) yield {path, parameters: {activity}}
    }
  }
})
