import type {Policy} from '../../../model/policy.ts'
import {answer} from '../../../model/answer.ts'
import {shownActivities} from '../../../template/view/shown-activities.ts'
import {defineRule} from '../../rule.ts'

type Stage = Exclude<
  NonNullable<NonNullable<Policy['activities']>[string]['retention']>,
  'none' | {open: string; period?: never}
>[number]

/** The same data are not kept for two different periods that run from the same event. */
export const conflictingRetention = defineRule({
  id: 'conflicting-retention',
  severity: 'error',
  asks: 'department',
  article: 'GDPR Article 13(2)(a)',
  examples: [
    {
      wrong: {
        policy:
          'activities: {statistics: {retention: [{period: P13M, after: collected, then: delete}, {period: P2Y, after: collected, then: delete}]}}'
      },
      right: {
        policy:
          'activities: {statistics: {retention: [{period: P13M, after: collected, then: aggregate}, {period: P2Y, after: collected, then: delete}]}}'
      }
    }
  ],
  *find({policy, file}) {
    for (const activity of shownActivities(policy)) {
      const seen = new Map<string, {period: string; index: number}>()
      for (const [index, stage] of (answer(policy.activities?.[activity]?.retention) ?? []).entries()) {
        const period = answer(stage.period)
        if (period === undefined) continue
        const before = seen.get(keyOf(stage))
        const path = ['activities', activity, 'retention']
        if (!before) seen.set(keyOf(stage), {period, index})
        else if (before.period !== period)
          yield {
            path: [...path, index, 'period'],
            parameters: {activity},
            related: [{file, path: [...path, before.index, 'period']}]
          }
      }
    }
  }
})

/** All that decides what a period is about. */
function keyOf({data, where, after, until, when, unless, then}: Stage): string {
  return JSON.stringify([data, where, after, until, when, unless, then])
}
