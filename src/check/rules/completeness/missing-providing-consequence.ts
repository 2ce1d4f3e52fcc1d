import {answer} from '../../../model/answer.ts'
import {inherit} from '../../../model/inherit.ts'
import {isUnsaid} from '../../facts/is-unsaid.ts'
import {defineGdprRule} from './define-gdpr-rule.ts'
import {processingActivities} from './processing-activities.ts'

/** Where data must be provided, the declaration says what follows if they are not. */
export const missingProvidingConsequence = defineGdprRule({
  id: 'missing-providing-consequence',
  severity: 'error',
  asks: 'department',
  article: 'GDPR Article 13(2)(e)',
  examples: [
    {
      wrong: {
        policy: 'activities: {enquiries: {providing: {kind: statutory, law: [case-handling], consequence: null}}}'
      },
      right: {
        policy:
          'activities: {enquiries: {providing: {kind: statutory, law: [case-handling], consequence: no-decision}}}'
      }
    }
  ],
  *find({policy}) {
    const found = new Set<string>()
    for (const activity of processingActivities(policy)) {
      const {value, path = []} = inherit(policy, activity, 'providing') ?? {}
      const providing = answer(value)
      const key = path.join('.')
      if (providing === undefined || providing.kind === 'voluntary' || found.has(key)) continue
      found.add(key)
      if (isUnsaid(policy, [...path, 'consequence'], providing.consequence)) {
        yield {path: [...path, 'consequence'], parameters: {activity}}
      }
    }
  }
})
