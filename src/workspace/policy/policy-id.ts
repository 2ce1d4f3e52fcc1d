import {Misuse} from '../../diagnostics/misuse.ts'
import {idPattern} from '../../model/id-pattern.ts'
import {isWithin} from '../disk/within.ts'

/** What the words that a project lays over the product's are called where policies are named; the folder they are in. */
export const projectWordsId = 'locales'

/**
 * Whether a name can be the id of a policy: small letters, digits and hyphens, and a name that folders can have on any system.
 *
 * @param name the name
 * @returns whether it can
 */
export function isPolicyId(name: string): boolean {
  return idPattern.test(name) && isWithin(name)
}

/**
 * The folder of a policy, or of the words that a project lays over the product's, and of what is remembered of them.
 *
 * @param id the policy, or `locales`
 * @returns its path, relative to the project
 */
export function folderOf(id: string): string {
  return id === projectWordsId ? projectWordsId : `policies/${id}`
}

/**
 * Refuse policies that are called what the project's own words are: nobody could say which of the two is meant.
 *
 * @param ids the ids of policies
 * @throws Misuse when one of them is called so
 */
export function refuseReservedIds(ids: readonly string[]): void {
  if (ids.includes(projectWordsId)) throw new Misuse('reserved-policy', {id: projectWordsId})
}
