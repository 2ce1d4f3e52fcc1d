import {answer} from '../../../model/answer.ts'
import {articleOf} from '../../../model/article-of.ts'
import type {Policy} from '../../../model/policy.ts'
import {deriveRights} from '../../../template/view/derive-rights.ts'
import {defineGdprRule} from './define-gdpr-rule.ts'
import {basesHeldBy} from './held-bases.ts'
import {processingActivities} from './processing-activities.ts'

/** Rights that only some legal bases give. */
const onBases: ReadonlySet<string> = new Set(['portability', 'objection', 'withdraw-consent'])

/** A right that the declaration promises can be used: some activity has a legal basis that gives it. */
export const inapplicableRight = defineGdprRule({
  id: 'inapplicable-right',
  severity: 'warning',
  asks: 'dpo',
  article: 'GDPR Articles 7(3), 20(1) and 21(1)',
  url: 'https://lovdata.no/lov/2018-06-15-38/gdpr/a20',
  examples: [
    {
      wrong: {
        policy: `activities:
  newsletter: {legalBases: [{article: 6(1)(e), national: [case-handling]}]}
  statistics: {legalBases: [{article: 6(1)(e), national: [case-handling]}]}
rights: {stated: [access, rectification, erasure, restriction, portability, objection, withdraw-consent]}`
      },
      right: {
        policy: `activities:
  newsletter: {legalBases: [{article: 6(1)(e), national: [case-handling]}]}
  statistics: {legalBases: [{article: 6(1)(e), national: [case-handling]}]}
rights: {stated: [access, rectification, erasure, restriction, objection, withdraw-consent]}`
      }
    }
  ],
  *find({policy}) {
    const stated = answer(policy.rights?.stated) ?? []
    if (stated.length === 0 || !knowsBases(policy)) return
    const derived = deriveRights(policy).map(({right}) => right)
    for (const [index, right] of stated.entries()) {
      if (!onBases.has(right) || derived.includes(right) || isOfCookies(right, policy)) continue
      yield {path: ['rights', 'stated', index], parameters: {right}}
    }
  }
})

/** Whether the legal bases of every activity are said, so that it is known which rights they give. */
function knowsBases(policy: Policy): boolean {
  const activities = processingActivities(policy).map((id) => basesHeldBy(policy, id))
  return (
    activities.length > 0 &&
    activities.every((bases) => bases.length > 0 && bases.every(({basis}) => articleOf(basis) !== undefined))
  )
}

/** Consent to cookies can be withdrawn, whatever the legal bases of the activities are. */
function isOfCookies(right: string, {consent}: Policy): boolean {
  return right === 'withdraw-consent' && consent !== undefined
}
