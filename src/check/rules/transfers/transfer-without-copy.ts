import {answer} from '../../../model/answer.ts'
import {followsGdpr} from '../../facts/follows-gdpr.ts'
import {isUnsaid} from '../../facts/is-unsaid.ts'
import {defineRule} from '../../rule.ts'
import {statedTransfers, type Transfer} from './stated-transfers.ts'

/** A transfer with safeguards says where a copy of them can be had. */
export const transferWithoutCopy = defineRule({
  id: 'transfer-without-copy',
  severity: 'error',
  asks: 'dpo',
  article: 'GDPR Article 13(1)(f)',
  examples: [
    {
      wrong: {
        policy: 'activities: {newsletter: {transfers: [{to: cloud-supplier, country: US, safeguard: 46(2)(c)}]}}'
      },
      right: {
        policy:
          'activities: {newsletter: {transfers: [{to: cloud-supplier, country: US, safeguard: 46(2)(c), copy: transfer-clauses}]}}'
      }
    }
  ],
  *find(subject) {
    if (!followsGdpr(subject)) return
    for (const {activity, transfer, path} of statedTransfers(subject.policy)) {
      if (!needsCopy(transfer)) continue
      if (isUnsaid(subject.policy, [...path, 'copy'], transfer.copy)) yield {path, parameters: {activity}}
    }
  }
})

/** Articles 46 and 47, and the second subparagraph of Article 49(1), which is an interest without an article. */
function needsCopy({safeguard, interest}: Transfer): boolean {
  const article = answer(safeguard)
  return article === undefined ? answer(interest) !== undefined : /^4[67]/.test(article)
}
