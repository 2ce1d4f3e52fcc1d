import {shownActivities} from '../../../template/view/shown-activities.ts'
import {defineRule} from '../../rule.ts'
import {dataOf} from '../../facts/data-of.ts'

/** Categories that tell who somebody is. */
const identifying: ReadonlySet<string> = new Set([
  'name',
  'first-and-last-name',
  'postal-address',
  'email-address',
  'phone-number',
  'mobile-number',
  'contact-details',
  'user-profile',
  'national-identity-number',
  'population-register-data',
  'contact-register-data',
  'ip-address',
  'online-identifier',
  'audio-video-recording',
  'job-application',
  'personnel-file',
  'payroll-data'
])

/** What is said to be anonymous has no data that tell who somebody is. */
export const anonymousActivityIdentifies = defineRule({
  id: 'anonymous-activity-identifies',
  severity: 'error',
  asks: 'department',
  article: 'GDPR Article 4(1), recital 26',
  examples: [
    {
      wrong: {policy: 'activities: {newsletter: {anonymous: true}}'},
      right: {policy: 'activities: {newsletter: {anonymous: false}}'}
    }
  ],
  *find({policy, file}) {
    for (const activity of shownActivities(policy)) {
      if (policy.activities?.[activity]?.anonymous !== true) continue
      const [first, ...others] = dataOf(policy, activity).filter(({item}) => identifying.has(item))
      if (first)
        yield {
          path: ['activities', activity, 'anonymous'],
          parameters: {activity, data: first.item},
          related: [first, ...others].map(({path}) => ({file, path}))
        }
    }
  }
})
