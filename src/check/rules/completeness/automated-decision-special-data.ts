import {answer} from '../../../model/answer.ts'
import {decisionWords} from './decision-words.ts'
import {defineGdprRule} from './define-gdpr-rule.ts'
import {processingActivities} from './processing-activities.ts'
import {specialDataOf} from './special-data-of.ts'

/** The exceptions that allow it. */
const allowing: ReadonlySet<string> = new Set(['9(2)(a)', '9(2)(g)'])

/** Decisions by machines alone build on special categories only with explicit consent or for reasons of substantial public interest. */
export const automatedDecisionSpecialData = defineGdprRule({
  id: 'automated-decision-special-data',
  severity: 'error',
  asks: 'dpo',
  article: 'GDPR Article 22(4)',
  examples: [
    {
      wrong: {
        policy:
          'activities: {kindergarten: {legalBases: [{article: 6(1)(e), national: [kindergarten-places]}, {article: 9(2)(h), national: [kindergarten-priority], for: [health-data]}], automatedDecisions: {ground: 22(2)(b), law: [kindergarten-places]}}}',
        ...decisionWords
      },
      right: {
        policy:
          'activities: {kindergarten: {legalBases: [{article: 6(1)(e), national: [kindergarten-places]}, {article: 9(2)(g), national: [kindergarten-priority], for: [health-data]}], automatedDecisions: {ground: 22(2)(b), law: [kindergarten-places]}}}',
        ...decisionWords
      }
    }
  ],
  *find({policy}) {
    for (const activity of processingActivities(policy)) {
      if (answer(policy.activities?.[activity]?.automatedDecisions) === undefined) continue
      for (const {item, path, exceptions} of specialDataOf(policy, activity)) {
        if (exceptions.length === 0 || exceptions.some(({basis: {article = ''}}) => allowing.has(article))) continue
        yield {path, parameters: {activity, actual: item}}
      }
    }
  }
})
