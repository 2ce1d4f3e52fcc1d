import {citesEarlierAct} from './cites-earlier-act.ts'
import {defineGdprRule} from './define-gdpr-rule.ts'
import {basesHeldBy} from './held-bases.ts'
import {inheritsNothing} from './inherits-nothing.ts'
import {processingActivities} from './processing-activities.ts'

/** Each activity says which legal basis it has. */
export const missingLegalBasis = defineGdprRule({
  id: 'missing-legal-basis',
  severity: 'error',
  asks: 'dpo',
  article: 'GDPR Article 13(1)(c)',
  examples: [
    {
      wrong: {policy: 'activities: {statistics: {legalBases: null}}'},
      right: {policy: 'activities: {statistics: {legalBases: [{article: 6(1)(a)}]}}'}
    }
  ],
  *find({policy}) {
    for (const activity of processingActivities(policy)) {
      const bases = basesHeldBy(policy, activity)
      const named = bases.some(
        ({basis}) => basis.article ?? basis.ground ?? basis.open ?? citesEarlierAct(policy, basis)
      )
      if (named || (bases.length === 0 && !inheritsNothing(policy, activity, 'legalBases'))) continue
      yield {path: bases[0]?.path ?? ['activities', activity, 'legalBases'], parameters: {activity}}
    }
  }
})
