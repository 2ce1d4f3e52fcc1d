import type {Path} from '../../../diagnostics/finding.ts'
import {answer} from '../../../model/answer.ts'
import type {Policy} from '../../../model/policy.ts'
import {isUnsaid} from '../../facts/is-unsaid.ts'

type CookieGroup = Exclude<NonNullable<Policy['cookies']>, 'none'>[string]

/** What a cookie says, or its group says for it. */
type CookieFacts = Omit<CookieGroup, 'items'> & CookieGroup['items'][string]

/** A cookie of a policy. */
export interface ListedCookie {
  group: string
  id: string
  path: Path
  /** Its own facts, and those of its group where it has none. */
  facts: CookieFacts
}

/** What can be said of a cookie. */
export type CookieField = keyof CookieFacts

/**
 * Every cookie of a policy, with what it takes from its group.
 *
 * @param policy the policy
 * @returns the cookies, in order
 */
export function listedCookies(policy: Policy): ListedCookie[] {
  return Object.entries(answer(policy.cookies) ?? {}).flatMap(([group, {items, ...shared}]) =>
    Object.entries(items).map(([id, own]) => ({
      group,
      id,
      path: ['cookies', group, 'items', id],
      facts: {...shared, ...own}
    }))
  )
}

/**
 * Whether nothing is said of a fact of a cookie, neither by it nor by its group, and nobody has asked.
 *
 * @param policy the policy
 * @param cookie the cookie
 * @param field the fact
 * @returns whether nothing is said
 */
export function isUnsaidOf(policy: Policy, {group, path, facts}: ListedCookie, field: CookieField): boolean {
  return [
    [...path, field],
    ['cookies', group, field]
  ].every((place) => isUnsaid(policy, place, facts[field]))
}

/**
 * The way to a fact of a cookie.
 *
 * @param policy the policy
 * @param cookie the cookie
 * @param field the fact
 * @returns the way to what it says itself, else to what its group says
 */
export function pathOf(policy: Policy, {group, id, path}: ListedCookie, field: CookieField): Path {
  const own = answer(policy.cookies)?.[group]?.items[id]?.[field]
  return own === undefined ? ['cookies', group, field] : [...path, field]
}
