import {followsGdpr} from '../../facts/follows-gdpr.ts'
import {isUnsaid} from '../../facts/is-unsaid.ts'
import {defineRule} from '../../rule.ts'
import {statedTransfers} from './stated-transfers.ts'

/** A transfer says who gets the data. */
export const transferWithoutRecipient = defineRule({
  id: 'transfer-without-recipient',
  severity: 'error',
  asks: 'department',
  article: 'GDPR Article 13(1)(e) and (f)',
  examples: [
    {
      wrong: {
        policy: 'activities: {newsletter: {transfers: [{country: US, safeguard: 46(2)(c), copy: transfer-clauses}]}}'
      },
      right: {
        policy:
          'activities: {newsletter: {transfers: [{to: cloud-supplier, country: US, safeguard: 46(2)(c), copy: transfer-clauses}]}}'
      }
    }
  ],
  *find(subject) {
    if (!followsGdpr(subject)) return
    for (const {activity, transfer, path} of statedTransfers(subject.policy))
      if (isUnsaid(subject.policy, [...path, 'to'], transfer.to)) yield {path, parameters: {activity}}
  }
})
