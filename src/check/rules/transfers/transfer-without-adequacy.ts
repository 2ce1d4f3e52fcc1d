import {answer} from '../../../model/answer.ts'
import {isAdequate} from '../../facts/is-adequate.ts'
import {followsGdpr} from '../../facts/follows-gdpr.ts'
import {isOutsideEea} from '../../facts/is-outside-eea.ts'
import {defineRule} from '../../rule.ts'
import {statedTransfers} from './stated-transfers.ts'

/** A transfer that rests on a decision on adequacy goes to a country that has one on the declaration's own day. */
export const transferWithoutAdequacy = defineRule({
  id: 'transfer-without-adequacy',
  severity: 'error',
  asks: 'dpo',
  article: 'GDPR Article 45',
  examples: [
    {
      wrong: {
        policy: `parties: {cloud-supplier: {country: IN}}
activities: {newsletter: {transfers: [{to: cloud-supplier, country: IN, safeguard: "45"}]}}`
      },
      right: {
        policy: `parties: {cloud-supplier: {country: JP}}
activities: {newsletter: {transfers: [{to: cloud-supplier, country: JP, safeguard: "45"}]}}`
      }
    }
  ],
  *find(subject) {
    const {policy, asOf, today} = subject
    if (!followsGdpr(subject)) return
    for (const {activity, transfer, path, country} of statedTransfers(policy)) {
      if (answer(transfer.safeguard) !== '45' || country === undefined) continue
      const day = asOf ?? today
      if (isOutsideEea(country, day) && !isAdequate(country, day))
        yield {path: [...path, 'safeguard'], parameters: {activity, country}}
    }
  }
})
