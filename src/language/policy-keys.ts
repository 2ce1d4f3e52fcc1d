import {acts} from '../model/acts.ts'
import {idsOf, ownTermsOf} from '../model/namespaces.ts'
import type {Policy} from '../model/policy.ts'
import {formsOf, vocabularyNames} from '../model/vocabulary.ts'
import {controllerNames} from './controller-names.ts'

/** The keys of words that every policy may have, whatever it declares. */
export const commonKeys: readonly string[] = [
  'title',
  ...controllerNames.map((name) => `controller.${name}`),
  'consent.control',
  'jointControllers.arrangement'
]

/** The keys of a policy, which all its languages share. */
const keysOf = new WeakMap<Policy, ReadonlySet<string>>()

/**
 * List every key that words may have for what a policy declares.
 *
 * @param policy the policy
 * @returns keys of bundles, `parties.skyhus.name`; none of standard words
 */
export function policyKeys(policy: Policy): ReadonlySet<string> {
  const known = keysOf.get(policy) ?? listKeys(policy)
  keysOf.set(policy, known)
  return known
}

function listKeys(policy: Policy): Set<string> {
  const each = (namespace: Parameters<typeof idsOf>[1], ...fields: string[]): string[] =>
    idsOf(policy, namespace).flatMap((id) => fields.map((field) => `${namespace}.${id}.${field}`))
  return new Set([
    ...commonKeys,
    ...each('sections', 'title', 'text'),
    ...each('activities', 'title', 'purpose', 'logic', 'significance', 'consequences'),
    ...each('parties', 'name'),
    ...each('systems', 'name', 'longName'),
    ...each('links', 'label'),
    ...each('cookies', 'title'),
    ...cookieKeys(policy),
    ...idsOf(policy, 'references').map((id) => `references.${id}`),
    ...ownActsOf(policy).map((act) => `law.acts.${act}`),
    ...vocabularyNames.flatMap((kind) =>
      ownTermsOf(policy, kind).flatMap((id) =>
        formsOf(kind).length > 0
          ? formsOf(kind).map((form) => `vocabulary.${kind}.${id}.${form}`)
          : [`vocabulary.${kind}.${id}`]
      )
    )
  ])
}

/** Acts that references name and that the program does not know, so that the policy says what they are called. */
function ownActsOf({references}: Policy): string[] {
  const cited = Object.values(references ?? {}).flat()
  return cited.flatMap(({act}) => (act === undefined || Object.hasOwn(acts, act) ? [] : [act]))
}

function cookieKeys({cookies}: Policy): string[] {
  if (typeof cookies !== 'object') return []
  return Object.entries(cookies).flatMap(([group, {items}]) =>
    Object.keys(items).map((id) => `cookies.${group}.${id}.description`)
  )
}
