import {isUnsaid} from '../../facts/is-unsaid.ts'
import {followsGdpr} from '../../facts/follows-gdpr.ts'
import {defineRule} from '../../rule.ts'
import {statedTransfers} from './stated-transfers.ts'

/** A transfer says what makes it lawful. */
export const transferWithoutSafeguard = defineRule({
  id: 'transfer-without-safeguard',
  severity: 'error',
  asks: 'dpo',
  article: 'GDPR Article 13(1)(f)',
  examples: [
    {
      wrong: {policy: 'activities: {newsletter: {transfers: [{to: cloud-supplier, country: US}]}}'},
      right: {policy: 'activities: {newsletter: {transfers: [{to: cloud-supplier, country: US, safeguard: "45"}]}}'}
    }
  ],
  *find(subject) {
    if (!followsGdpr(subject)) return
    for (const {activity, transfer, path} of statedTransfers(subject.policy)) {
      // An interest without an article is the second subparagraph of Article 49(1).
      if (transfer.interest !== undefined) continue
      if (isUnsaid(subject.policy, [...path, 'safeguard'], transfer.safeguard)) yield {path, parameters: {activity}}
    }
  }
})
