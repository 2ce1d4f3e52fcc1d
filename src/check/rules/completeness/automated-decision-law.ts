import {answer} from '../../../model/answer.ts'
import {decisionWords} from './decision-words.ts'
import {defineGdprRule} from './define-gdpr-rule.ts'
import {processingActivities} from './processing-activities.ts'
import {saysNoneOf} from './says-none-of.ts'

/** Each decision by machines alone that law authorises names that law. */
export const automatedDecisionLaw = defineGdprRule({
  id: 'automated-decision-law',
  severity: 'error',
  asks: 'dpo',
  article: 'GDPR Article 22(2)(b)',
  examples: [
    {
      wrong: {policy: 'activities: {kindergarten: {automatedDecisions: {ground: 22(2)(b)}}}', ...decisionWords},
      right: {
        policy: 'activities: {kindergarten: {automatedDecisions: {ground: 22(2)(b), law: [kindergarten-places]}}}',
        ...decisionWords
      }
    }
  ],
  *find({policy}) {
    for (const activity of processingActivities(policy)) {
      const path = ['activities', activity, 'automatedDecisions']
      const decision = answer(policy.activities?.[activity]?.automatedDecisions)
      if (decision?.ground !== '22(2)(b)' || !saysNoneOf(policy, path, decision, ['law'])) continue
      yield {path: [...path, 'ground'], parameters: {activity}}
    }
  }
})
