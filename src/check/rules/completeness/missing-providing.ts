import {answer} from '../../../model/answer.ts'
import {defineGdprRule} from './define-gdpr-rule.ts'
import {inheritsNothing} from './inherits-nothing.ts'
import {processingActivities} from './processing-activities.ts'
import {sourcesOf} from './sources-of.ts'

/** Where data are collected from the data subject, each activity says whether they must be provided. */
export const missingProviding = defineGdprRule({
  id: 'missing-providing',
  severity: 'error',
  asks: 'department',
  article: 'GDPR Article 13(2)(e)',
  examples: [
    {wrong: {policy: 'defaults: {providing: null}'}, right: {policy: 'defaults: {providing: {kind: voluntary}}'}}
  ],
  *find({policy}) {
    for (const activity of processingActivities(policy)) {
      const sources = sourcesOf(policy, activity)
      // Where no source is said, people who get in touch are the source themselves.
      const collected =
        sources.some(({subject}) => subject) ||
        (sources.length === 0 && answer(policy.activities?.[activity]?.channels) !== undefined)
      if (!collected || !inheritsNothing(policy, activity, 'providing')) continue
      // What a device sends, hardly anybody provides.
      const provided = sources.some(({id}) => id === 'data-subject')
      yield {path: ['activities', activity, 'providing'], parameters: {activity}, milder: !provided}
    }
  }
})
