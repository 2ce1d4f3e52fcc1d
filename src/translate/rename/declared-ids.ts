import type {FieldMeta} from '../../model/field.ts'
import {idsOf, ownTermsOf, shortIdNamespaces, termsOf} from '../../model/namespaces.ts'
import {isPeriod} from '../../model/period.ts'
import type {Policy} from '../../model/policy.ts'
import {vocabularyNames, type VocabularyName} from '../../model/vocabulary.ts'
import {kindOfCookies, type DeclaredId} from './renaming.ts'

/** Maps of a policy whose keys are ids; sections are in the outline, and terms in lists. */
export const mapNames = [
  ...shortIdNamespaces,
  'references',
  'dates',
  'periods',
  'numbers',
  'cookies',
  'analytics'
] as const

/** The name of such a map. */
export type MapName = (typeof mapNames)[number]

/** The kinds that an id may be of; a cookie is of the kind `cookies.<group>`. */
export const idKinds: readonly string[] = ['sections', ...mapNames, ...vocabularyNames]

/**
 * The ids of a map.
 *
 * @param policy the policy
 * @param name the map
 * @returns its ids, in order
 */
export function idsIn(policy: Policy, name: MapName): string[] {
  const map = policy[name]
  return typeof map === 'object' ? Object.keys(map) : []
}

/**
 * All ids that a policy declares, and so may rename.
 *
 * @param policy the policy
 * @returns ids with their kinds, sections first, then maps and terms
 */
export function declaredIds(policy: Policy): DeclaredId[] {
  const {cookies} = policy
  const groups = typeof cookies === 'object' ? Object.entries(cookies) : []
  const of = (kind: string, ids: readonly string[]): DeclaredId[] => ids.map((id) => ({kind, id}))
  return [
    ...of('sections', idsOf(policy, 'sections')),
    ...mapNames.flatMap((name) => of(name, idsIn(policy, name))),
    ...groups.flatMap(([group, {items}]) => of(kindOfCookies(group), Object.keys(items))),
    ...vocabularyNames.flatMap((kind) => of(kind, ownTermsOf(policy, kind)))
  ]
}

/**
 * The kind of what a field names.
 *
 * @param value the value of the field
 * @param meta what the field is for
 * @param policy the policy
 * @returns the kind; undefined when the field names nothing that is there
 */
export function kindNamed(value: unknown, meta: FieldMeta, policy: Policy): string | undefined {
  if (typeof value !== 'string' || (meta.text === 'lasting' && isPeriod(value))) return undefined
  const maps = (meta.refersTo ?? []).filter((namespace) => idsOf(policy, namespace).includes(value))
  // Of maps whose ids prose may name alone, the first counts there, and so here.
  const first = shortIdNamespaces.find((namespace) => maps.includes(namespace)) ?? maps[0]
  return first ?? meta.term?.find((kind) => termsOf(policy, kind as VocabularyName).includes(value))
}
