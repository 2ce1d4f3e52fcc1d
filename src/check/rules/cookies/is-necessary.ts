import type {ListedCookie} from './listed-cookies.ts'

/**
 * Whether a cookie is said to be strictly necessary, and so exempt from information and consent (Electronic Communications Act section 3-15).
 *
 * @param cookie the cookie
 * @returns whether its category says so; not when the category is unsaid
 */
export function isNecessary({facts}: ListedCookie): boolean {
  return facts.category === 'strictly-necessary'
}
