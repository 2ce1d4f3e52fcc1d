import {defineGdprRule} from './define-gdpr-rule.ts'
import {versionsWithout} from './versions-without.ts'
import {lacks} from './lacks.ts'
import {processingActivities} from './processing-activities.ts'

/** Each activity says what it is for. */
export const missingPurpose = defineGdprRule({
  id: 'missing-purpose',
  severity: 'error',
  asks: 'department',
  article: 'GDPR Article 13(1)(c)',
  examples: [
    {
      wrong: {policy: 'activities: {newsletter: {purposes: null}}'},
      right: {policy: 'activities: {newsletter: {purposes: [send-newsletter]}}'}
    }
  ],
  *find(subject) {
    const {policy} = subject
    for (const activity of processingActivities(policy)) {
      // Words may tell it, in every language.
      const told = versionsWithout(subject, `activities.${activity}.purpose`).length === 0
      if (!told && lacks(policy, activity, 'purposes'))
        yield {path: ['activities', activity, 'purposes'], parameters: {activity}}
    }
  }
})
