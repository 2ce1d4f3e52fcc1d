import {publicSource} from '../../../template/view/sources-view.ts'
import {defineGdprRule} from './define-gdpr-rule.ts'
import {processingActivities} from './processing-activities.ts'
import {sourcesOf} from './sources-of.ts'

/** Each source other than the data subject says whether anybody can look there. */
export const missingSourceAccess = defineGdprRule({
  id: 'missing-source-access',
  severity: 'error',
  asks: 'department',
  article: 'GDPR Article 14(2)(f)',
  examples: [
    {
      wrong: {policy: 'activities: {kindergarten: {sources: [data-subject, population-register]}}'},
      right: {
        policy: 'activities: {kindergarten: {sources: [data-subject, {source: population-register, public: false}]}}'
      }
    }
  ],
  *find({policy}) {
    for (const activity of processingActivities(policy)) {
      for (const {id, subject, access, path} of sourcesOf(policy, activity)) {
        if (subject || access || id === publicSource || path[1] !== activity) continue
        yield {path, parameters: {activity, actual: id}}
      }
    }
  }
})
