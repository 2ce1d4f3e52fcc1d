import {answer} from '../../../model/answer.ts'
import {defineGdprRule} from './define-gdpr-rule.ts'
import {processingActivities} from './processing-activities.ts'
import {saysNoneOf} from './says-none-of.ts'

/** What is kept in an archive for good is kept there by law: it limits the right to erasure. */
export const archiveWithoutLaw = defineGdprRule({
  id: 'archive-without-law',
  severity: 'warning',
  asks: 'dpo',
  article: 'GDPR Article 17(3)(b) and (d)',
  examples: [
    {
      wrong: {policy: 'activities: {enquiries: {retention: [{until: case-closed, then: archive}]}}'},
      right: {
        policy:
          'activities: {enquiries: {retention: [{until: case-closed, then: archive, law: [archive-preservation]}]}}'
      }
    }
  ],
  *find({policy}) {
    for (const activity of processingActivities(policy)) {
      for (const [index, stage] of (answer(policy.activities?.[activity]?.retention) ?? []).entries()) {
        const path = ['activities', activity, 'retention', index]
        if (stage.then !== 'archive' || !saysNoneOf(policy, path, stage, ['law'])) continue
        yield {path: [...path, 'then'], parameters: {activity}}
      }
    }
  }
})
