import type {Subject} from '../../subject.ts'
import type {ListedCookie} from './listed-cookies.ts'

/**
 * Whether words tell what a cookie is for.
 *
 * @param subject the policy and its words
 * @param cookie the cookie
 * @returns whether it has a description in every language
 */
export function hasDescription({versions}: Subject, {group, id}: ListedCookie): boolean {
  return versions.every(({words}) => words.has(`cookies.${group}.${id}.description`))
}
