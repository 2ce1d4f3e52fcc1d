import {answer} from '../../model/answer.ts'
import {articleOf} from '../../model/article-of.ts'
import {basesOf} from '../../model/bases-of.ts'
import type {Policy} from '../../model/policy.ts'
import {processingActivities} from './processing-activities.ts'

/** A right, and the activities that give it. */
export interface DerivedRight {
  right: string
  /** The activities, when it is only some of those on the page. */
  activities?: readonly string[]
}

/** What of an activity decides which rights it gives. */
interface Grounds {
  /** Articles of its legal bases. */
  articles: readonly string[]
  /** Whether it makes automated decisions. */
  automated: boolean
}

const always = (): boolean => true
const onBasis =
  (...wanted: readonly string[]) =>
  ({articles}: Grounds): boolean =>
    articles.some((article) => wanted.includes(article))

/** When an activity gives each right (GDPR Articles 7(3), 15 to 18 and 20 to 22), in the order of the page. */
const conditions: Readonly<Record<string, (grounds: Grounds) => boolean>> = {
  access: always,
  rectification: always,
  erasure: always,
  restriction: always,
  portability: onBasis('6(1)(a)', '6(1)(b)', '9(2)(a)'),
  objection: onBasis('6(1)(e)', '6(1)(f)'),
  'withdraw-consent': onBasis('6(1)(a)', '9(2)(a)'),
  'no-automated-decision': ({automated}) => automated
}

/**
 * Find the rights that the activities on the page give.
 *
 * @param policy the policy
 * @returns the rights, in the order of the page
 */
export function deriveRights(policy: Policy): DerivedRight[] {
  const processing = processingActivities(policy)
  return Object.entries(conditions).flatMap(([right, holds]): DerivedRight[] => {
    if (holds === always) return [{right}]
    const activities = processing.filter((id) => holds(groundsOf(policy, id)))
    if (activities.length === 0) return []
    return [{right, ...(activities.length < processing.length && {activities})}]
  })
}

/**
 * Whether each legal basis of an activity gives a right by itself, so that the right is about all that the activity does.
 *
 * @param right the right
 * @param id the activity
 * @param policy the policy
 * @returns whether it does; a special category's own basis says nothing of it (GDPR Article 9(2))
 */
export function givesWhole(right: string, id: string, policy: Policy): boolean {
  const {articles, automated} = groundsOf(policy, id)
  return articles
    .filter((article) => article.startsWith('6'))
    .every((article) => conditions[right]!({articles: [article], automated}))
}

function groundsOf(policy: Policy, id: string): Grounds {
  return {
    articles: basesOf(policy, id).flatMap(({basis}) => articleOf(basis) ?? []),
    automated: answer(policy.activities?.[id]?.automatedDecisions) !== undefined
  }
}
