import {followsGdpr} from '../../facts/follows-gdpr.ts'
import {isUnsaid} from '../../facts/is-unsaid.ts'
import {defineRule} from '../../rule.ts'
import {statedTransfers} from './stated-transfers.ts'

/** A transfer names the country. */
export const transferWithoutCountry = defineRule({
  id: 'transfer-without-country',
  severity: 'error',
  asks: 'department',
  article: 'GDPR Article 13(1)(f)',
  examples: [
    {
      wrong: {
        policy:
          'activities: {newsletter: {transfers: [{to: cloud-supplier, safeguard: 46(2)(c), copy: transfer-clauses}]}}'
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
      if (isUnsaid(subject.policy, [...path, 'country'], transfer.country)) yield {path, parameters: {activity}}
  }
})
