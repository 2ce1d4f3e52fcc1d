import {answer} from '../../../model/answer.ts'
import {defineGdprRule} from './define-gdpr-rule.ts'
import {processingActivities} from './processing-activities.ts'
import {saysNoneOf} from './says-none-of.ts'

/** No data are said to be kept without limit, but where law says so. */
export const indefiniteRetention = defineGdprRule({
  id: 'indefinite-retention',
  severity: 'warning',
  asks: 'department',
  article: 'GDPR Articles 5(1)(e) and 13(2)(a)',
  examples: [
    {
      wrong: {policy: 'activities: {newsletter: {retention: [{indefinite: true}]}}'},
      right: {policy: 'activities: {newsletter: {retention: [{until: unsubscribed, then: delete}]}}'}
    }
  ],
  *find({policy}) {
    for (const activity of processingActivities(policy)) {
      for (const [index, stage] of (answer(policy.activities?.[activity]?.retention) ?? []).entries()) {
        const path = ['activities', activity, 'retention', index]
        if (stage.indefinite !== true || !saysNoneOf(policy, path, stage, ['law'])) continue
        yield {path: [...path, 'indefinite'], parameters: {activity}}
      }
    }
  }
})
