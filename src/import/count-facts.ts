import type {DraftPolicy} from './proposal.ts'

/**
 * Count the facts that are proposed: each value once, whatever it is used for.
 *
 * @param policy the policy so far
 * @returns how many
 */
export function countFacts({controller, dpo, complaint, cookies, updated, terms, ...maps}: DraftPolicy): number {
  const lists = [controller, dpo, complaint, terms.cookieCategories, ...Object.values(maps)]
  const inGroups = Object.values(cookies).map(({items}) => items)
  const counts = [...lists, ...inGroups].map((list) => Object.keys(list).length)
  return counts.reduce((sum, count) => sum + count, updated === undefined ? 0 : 1)
}
