import type {Namespace} from './field.ts'
import type {Policy} from './policy.ts'
import type {Section} from './outline.ts'
import {vocabulary, type VocabularyName} from './vocabulary.ts'

/** Maps whose ids prose may name without saying which map: `{{supplier}}`. */
export const shortIdNamespaces = [
  'parties',
  'systems',
  'sites',
  'siteGroups',
  'people',
  'links',
  'activities'
] as const satisfies readonly Namespace[]

/**
 * The ids of a map of a policy.
 *
 * @param policy the policy
 * @param namespace which map; `sections` is the outline
 * @returns its ids, in order
 */
export function idsOf(policy: Policy, namespace: Namespace): string[] {
  if (namespace === 'sections') return sectionsOf(policy.outline).map(({id}) => id)
  const map = policy[namespace]
  return typeof map === 'object' ? Object.keys(map) : []
}

/**
 * All sections of an outline, parents before what is in them.
 *
 * @param outline the outermost sections
 * @returns every section
 */
export function sectionsOf(outline: readonly Section[]): Section[] {
  return outline.flatMap((section) => [section, ...sectionsOf(section.sections ?? [])])
}

/**
 * The terms of a kind that a policy may use: the standard ones and its own.
 *
 * @param policy the policy
 * @param kind the kind of vocabulary
 * @returns ids
 */
export function termsOf(policy: Policy, kind: VocabularyName): string[] {
  return [...vocabulary[kind].ids, ...ownTermsOf(policy, kind)]
}

/**
 * The terms of a kind that a policy declares itself.
 *
 * @param policy the policy
 * @param kind the kind of vocabulary
 * @returns ids
 */
export function ownTermsOf(policy: Policy, kind: VocabularyName): string[] {
  return ((policy.terms?.[kind] ?? []) as (string | {id: string})[]).map((term) =>
    typeof term === 'string' ? term : term.id
  )
}
