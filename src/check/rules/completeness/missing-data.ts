import {defineGdprRule} from './define-gdpr-rule.ts'
import {lacks} from './lacks.ts'
import {processingActivities} from './processing-activities.ts'
import {sourcesOf} from './sources-of.ts'

/** Each activity says which categories of personal data it processes; the law asks it where they are not collected from the data subject. */
export const missingData = defineGdprRule({
  id: 'missing-data',
  severity: 'error',
  asks: 'department',
  article: 'GDPR Article 14(1)(d)',
  examples: [
    {
      wrong: {policy: 'activities: {enquiries: {data: null, sources: [{source: other-public-bodies, public: false}]}}'},
      right: {
        policy:
          'activities: {enquiries: {data: [name, enquiry-content, case-documents], sources: [{source: other-public-bodies, public: false}]}}'
      }
    }
  ],
  *find({policy}) {
    for (const activity of processingActivities(policy)) {
      if (!lacks(policy, activity, 'data')) continue
      const elsewhere = sourcesOf(policy, activity).some(({subject}) => !subject)
      yield {path: ['activities', activity, 'data'], parameters: {activity}, milder: !elsewhere}
    }
  }
})
