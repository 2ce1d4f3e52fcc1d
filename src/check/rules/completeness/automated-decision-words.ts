import {answer} from '../../../model/answer.ts'
import {decisionWords} from './decision-words.ts'
import {defineGdprRule} from './define-gdpr-rule.ts'
import {versionsWithout} from './versions-without.ts'
import {processingActivities} from './processing-activities.ts'

/** Each decision that is made by machines alone is told in words: its logic, its significance and its consequences. */
export const automatedDecisionWords = defineGdprRule({
  id: 'automated-decision-words',
  severity: 'error',
  asks: 'department',
  article: 'GDPR Article 13(2)(f)',
  examples: [
    {
      wrong: {
        policy: 'activities: {kindergarten: {automatedDecisions: {ground: 22(2)(b), law: [kindergarten-places]}}}'
      },
      right: {
        policy: 'activities: {kindergarten: {automatedDecisions: {ground: 22(2)(b), law: [kindergarten-places]}}}',
        ...decisionWords
      }
    }
  ],
  *find(subject) {
    const {policy} = subject
    for (const activity of processingActivities(policy)) {
      if (answer(policy.activities?.[activity]?.automatedDecisions) === undefined) continue
      for (const path of ['logic', 'significance', 'consequences'].map((word) => ['activities', activity, word])) {
        const key = path.join('.')
        for (const {file} of versionsWithout(subject, key)) yield {file, path, parameters: {activity, key}}
      }
    }
  }
})
