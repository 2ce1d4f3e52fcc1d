import {dataOf} from '../../facts/data-of.ts'
import {defineGdprRule} from './define-gdpr-rule.ts'
import {lacks} from './lacks.ts'
import {processingActivities} from './processing-activities.ts'

/** Where national identity numbers are processed, the need for them is told. */
export const missingIdentityNumberNeed = defineGdprRule({
  id: 'missing-identity-number-need',
  severity: 'warning',
  asks: 'dpo',
  article: 'Personal Data Act section 12',
  examples: [
    {
      wrong: {policy: 'activities: {kindergarten: {nationalIdentityNumber: null}}'},
      right: {policy: 'activities: {kindergarten: {nationalIdentityNumber: {need: identity-needed}}}'}
    }
  ],
  *find({policy}) {
    for (const activity of processingActivities(policy)) {
      const number = dataOf(policy, activity).find(({item}) => item === 'national-identity-number')
      if (number && lacks(policy, activity, 'nationalIdentityNumber')) yield {path: number.path, parameters: {activity}}
    }
  }
})
