import {answer} from '../../../model/answer.ts'
import {followsGdpr} from '../../facts/follows-gdpr.ts'
import {isOutsideEea} from '../../facts/is-outside-eea.ts'
import {defineRule} from '../../rule.ts'
import {statedTransfers} from './stated-transfers.ts'

/** What stays in the EEA is not told as a transfer out of it. */
export const transferWithinEea = defineRule({
  id: 'transfer-within-eea',
  severity: 'warning',
  asks: 'department',
  article: 'GDPR Article 44',
  examples: [
    {
      wrong: {
        policy: `parties: {cloud-supplier: {country: IE}}
activities: {newsletter: {transfers: [{to: cloud-supplier, country: IE, safeguard: 46(2)(c), copy: transfer-clauses}]}}`
      },
      right: {
        policy: `parties: {cloud-supplier: {country: IE}}
activities: {newsletter: {transfers: none}}`
      }
    }
  ],
  *find(subject) {
    const {policy, asOf, today} = subject
    if (!followsGdpr(subject)) return
    for (const {activity, transfer, path} of statedTransfers(policy)) {
      const country = answer(transfer.country)
      if (country !== undefined && !isOutsideEea(country, asOf ?? today))
        yield {path: [...path, 'country'], parameters: {activity, country}}
    }
  }
})
