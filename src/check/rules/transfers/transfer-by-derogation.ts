import {answer} from '../../../model/answer.ts'
import {basesOf} from '../../../model/bases-of.ts'
import {followsGdpr} from '../../facts/follows-gdpr.ts'
import {isPublicBody} from '../../facts/is-public-body.ts'
import {defineRule} from '../../rule.ts'
import {statedTransfers} from './stated-transfers.ts'

/** Derogations that public authorities cannot use in the exercise of their public powers. */
const closed: ReadonlySet<string> = new Set(['49(1)(a)', '49(1)(b)', '49(1)(c)'])

/** A public body that exercises its powers does not rest a transfer on consent or contract. */
export const transferByDerogation = defineRule({
  id: 'transfer-by-derogation',
  severity: 'warning',
  asks: 'dpo',
  article: 'GDPR Article 49(3)',
  examples: [
    {
      wrong: {
        policy: 'activities: {enquiries: {transfers: [{to: cloud-supplier, country: US, safeguard: 49(1)(a)}]}}'
      },
      right: {
        policy: 'activities: {enquiries: {transfers: [{to: cloud-supplier, country: US, safeguard: 49(1)(e)}]}}'
      }
    }
  ],
  *find(subject) {
    const {policy, file} = subject
    if (!followsGdpr(subject) || !isPublicBody(policy)) return
    for (const {activity, transfer, path} of statedTransfers(policy)) {
      const article = answer(transfer.safeguard)
      const task = basesOf(policy, activity).find(({basis}) => basis.article === '6(1)(e)')
      if (article !== undefined && closed.has(article) && task)
        yield {
          path: [...path, 'safeguard'],
          parameters: {activity, article},
          related: [{file, path: task.path}]
        }
    }
  }
})
