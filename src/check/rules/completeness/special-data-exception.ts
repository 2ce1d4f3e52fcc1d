import {articleOf} from '../../../model/article-of.ts'
import {citesEarlierAct} from './cites-earlier-act.ts'
import {defineGdprRule} from './define-gdpr-rule.ts'
import {basesHeldBy} from './held-bases.ts'
import {processingActivities} from './processing-activities.ts'
import {specialDataOf} from './special-data-of.ts'

/** Special categories of personal data are processed only with an exception of Article 9(2), beside the legal basis. */
export const specialDataException = defineGdprRule({
  id: 'special-data-exception',
  severity: 'error',
  asks: 'dpo',
  article: 'GDPR Article 9(2)',
  examples: [
    {
      wrong: {
        policy: 'activities: {kindergarten: {legalBases: [{article: 6(1)(e), national: [kindergarten-places]}]}}'
      },
      right: {
        policy:
          'activities: {kindergarten: {legalBases: [{article: 6(1)(e), national: [kindergarten-places]}, {article: 9(2)(g), national: [kindergarten-priority], for: [health-data]}]}}'
      }
    }
  ],
  *find({policy}) {
    for (const activity of processingActivities(policy)) {
      const bases = basesHeldBy(policy, activity).map(({basis}) => basis)
      // Consent that is named in words may be an explicit one, and where no basis is said, another rule tells of it.
      const unclear = bases.some(
        (basis) => basis.ground === 'consent' || (articleOf(basis) === undefined && citesEarlierAct(policy, basis))
      )
      if (unclear || !bases.some(articleOf)) continue
      for (const {item, path, exceptions} of specialDataOf(policy, activity)) {
        if (exceptions.length === 0) yield {path, parameters: {activity, actual: item}}
      }
    }
  }
})
