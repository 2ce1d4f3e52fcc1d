import type {Policy} from '../../../model/policy.ts'
import {answer} from '../../../model/answer.ts'
import type {Fault} from '../../rule.ts'
import type {Subject} from '../../subject.ts'
import {isNecessary} from './is-necessary.ts'
import type {ListedCookie} from './listed-cookies.ts'

/**
 * Tell of several cookies of a group at once, since what is lacking can often be said once for the group.
 *
 * @param subject the policy
 * @param cookies the cookies that something is wrong with
 * @param exempt whether it weighs less where all of them are strictly necessary; default: it does
 * @yields one fault a group: at the group when all its cookies are at fault, else at the first
 */
export function* gatherByGroup(
  {policy, file}: Subject,
  cookies: readonly ListedCookie[],
  exempt: 'milder' | 'same' = 'milder'
): Iterable<Fault> {
  for (const group of new Set(cookies.map((cookie) => cookie.group))) {
    const found = cookies.filter((cookie) => cookie.group === group)
    const [first, ...others] = found as [ListedCookie, ...ListedCookie[]]
    const all = found.length > 1 && found.length === sizeOf(policy, group)
    yield {
      path: all ? ['cookies', group] : first.path,
      at: 'key',
      parameters: {group, cookies: found.map(({id}) => id).join(', ')},
      related: (all ? [] : others).map(({path}) => ({file, path, at: 'key'})),
      milder: exempt === 'milder' && found.every(isNecessary)
    }
  }
}

function sizeOf({cookies}: Policy, group: string): number {
  return Object.keys(answer(cookies)?.[group]?.items ?? {}).length
}
