import {answer} from '../../../model/answer.ts'
import {isUnsaid} from '../../facts/is-unsaid.ts'
import {decisionWords} from './decision-words.ts'
import {defineGdprRule} from './define-gdpr-rule.ts'
import {processingActivities} from './processing-activities.ts'

/** Each decision that is made by machines alone says what allows it. */
export const automatedDecisionGround = defineGdprRule({
  id: 'automated-decision-ground',
  severity: 'error',
  asks: 'dpo',
  article: 'GDPR Article 22(2)',
  examples: [
    {
      wrong: {policy: 'activities: {kindergarten: {automatedDecisions: {profiling: false}}}', ...decisionWords},
      right: {
        policy:
          'activities: {kindergarten: {automatedDecisions: {profiling: false, ground: 22(2)(b), law: [kindergarten-places]}}}',
        ...decisionWords
      }
    }
  ],
  *find({policy}) {
    for (const activity of processingActivities(policy)) {
      const path = ['activities', activity, 'automatedDecisions', 'ground']
      const decision = answer(policy.activities?.[activity]?.automatedDecisions)
      if (decision && isUnsaid(policy, path, decision.ground)) yield {path, parameters: {activity}}
    }
  }
})
