import {answer} from '../../../model/answer.ts'
import type {Policy} from '../../../model/policy.ts'
import {defineGdprRule} from './define-gdpr-rule.ts'
import {followedActivities} from './followed-activities.ts'
import {processingActivities} from './processing-activities.ts'
import {saysNoneOf} from './says-none-of.ts'

/** What tells for how long, or by what that is decided. What is archived is kept for good, and another rule asks for the law. */
const times = ['period', 'after', 'until', 'indefinite', 'review', 'law', 'when', 'unless'] as const

/** Each stage of retention says how long, until when, or by what it is decided. */
export const retentionWithoutTime = defineGdprRule({
  id: 'retention-without-time',
  severity: 'error',
  asks: 'department',
  article: 'GDPR Article 13(2)(a)',
  examples: [
    {
      wrong: {policy: 'activities: {newsletter: {retention: [{then: delete}]}}'},
      right: {policy: 'activities: {newsletter: {retention: [{until: unsubscribed, then: delete}]}}'}
    }
  ],
  *find({policy}) {
    for (const activity of processingActivities(policy)) {
      const stages = answer(policy.activities?.[activity]?.retention) ?? []
      const silent = stages.flatMap((stage, index) => {
        const path = ['activities', activity, 'retention', index]
        if (stage.then === 'archive' || !saysNoneOf(policy, path, stage, times)) return []
        return stage.then === undefined && followsTimes(policy, activity) ? [] : [path]
      })
      // Where other stages tell of some of the data, less is missing.
      for (const path of silent) yield {path, parameters: {activity}, milder: silent.length < stages.length}
    }
  }
})

/** Whether the activity only says where, and otherwise follows one that says how long. */
function followsTimes(policy: Policy, id: string): boolean {
  return followedActivities(policy, id)
    .slice(1)
    .some((one) =>
      (answer(policy.activities?.[one]?.retention) ?? []).some(
        (stage, index) => !saysNoneOf(policy, ['activities', one, 'retention', index], stage, times)
      )
    )
}
