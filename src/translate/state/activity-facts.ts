import {followedActivities} from '../../check/rules/completeness/followed-activities.ts'
import {answer} from '../../model/answer.ts'
import {defaultFields} from '../../model/defaults.ts'
import {inherit} from '../../model/inherit.ts'
import {activityBlocks} from '../../model/outline.ts'
import {sectionsOf} from '../../model/namespaces.ts'
import type {Policy} from '../../model/policy.ts'
import {fingerprint} from '../passages/fingerprint.ts'

/** What is for the house alone: who answers, notes, and what the page leaves out. */
const forTheHouse: ReadonlySet<string> = new Set(['ask', 'internal', 'note', 'open', 'owner', 'show'])

/** So many signs of a fingerprint are enough to tell two values of one field apart. */
const signs = 8

/**
 * Fingerprints of the facts of activities: of what each field says, in whatever order, with the countries of the parties and the law that it names.
 *
 * @param policy the policy
 * @returns fingerprints by `activity.field`, sorted
 */
export function activityFacts(policy: Policy): Map<string, string> {
  const facts: [string, string][] = []
  for (const id of Object.keys(policy.activities ?? {})) {
    const fields = new Set([...saidOf(policy, id).flatMap(Object.keys), ...defaultFields])
    for (const field of fields) {
      if (forTheHouse.has(field)) continue
      const value = settled(valueOf(policy, id, field), policy)
      if (value !== undefined) facts.push([`${id}.${field}`, fingerprint(JSON.stringify(value)).slice(0, signs)])
    }
  }
  return new Map(facts.sort(([one], [other]) => (one < other ? -1 : 1)))
}

function valueOf(policy: Policy, id: string, field: string): unknown {
  const own = saidOf(policy, id).find((one) => one[field] !== undefined)?.[field]
  const inheritable = defaultFields.find((name) => name === field)
  if (own !== undefined || !inheritable) return own
  const [inherited] = followedActivities(policy, id).flatMap((one) => inherit(policy, one, inheritable) ?? [])
  return inherited?.value
}

/** What an activity says itself, and what those say that it otherwise follows. */
function saidOf(policy: Policy, id: string): Readonly<Record<string, unknown>>[] {
  return followedActivities(policy, id).flatMap((one) => policy.activities?.[one] ?? [])
}

/** A value as it is compared: keys and lists sorted, open questions left out, and what ids of law and of parties stand for. */
function settled(value: unknown, policy: Policy, field = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => settled(item, policy, field)).filter((item) => item !== undefined)
    return items.map((item) => JSON.stringify(item)).sort()
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([key]) => !forTheHouse.has(key))
      .map(([key, inner]) => [key, settled(inner, policy, key)] as const)
      .filter(([, inner]) => inner !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
    return entries.length > 0 || !('open' in value) ? Object.fromEntries(entries) : undefined
  }
  return standsFor[field]?.(String(value), policy) ?? value
}

/** Law is what it says, not what it is called here; where a party is belongs to what is said of it. */
const standsFor: Readonly<Record<string, (id: string, policy: Policy) => unknown>> = {
  articles: (id) => id,
  exemptions: lawOf,
  law: lawOf,
  national: lawOf,
  party: countryOf,
  references: lawOf,
  to: countryOf,
  where: countryOf
}

function lawOf(id: string, policy: Policy): unknown {
  const reference = policy.references?.[id]
  return reference === undefined ? id : settled(reference, policy)
}

function countryOf(id: string, policy: Policy): unknown {
  const country = answer(policy.parties?.[id]?.country)
  return country === undefined ? id : {id, country}
}

/**
 * The activities that words are about.
 *
 * @param policy the policy
 * @param key the key of the words, `sections.courses.text`
 * @returns ids: of the activities that the section tells of or has parts about, or of the activity itself
 */
export function activitiesOf({outline, activities = {}}: Policy, key: string): string[] {
  const [namespace, id = ''] = key.split('.')
  if (namespace === 'activities') return Object.hasOwn(activities, id) ? [id] : []
  if (namespace !== 'sections') return []
  const section = sectionsOf(outline).find((one) => one.id === id)
  const named = (section?.blocks ?? []).flatMap((block) =>
    typeof block === 'string' ? [] : activityBlocks.flatMap((name) => block[name] ?? [])
  )
  return [...new Set([...(section?.about ?? []), ...named])]
}

/**
 * The facts that words are to be read again for when they change.
 *
 * @param key the key of the words
 * @param policy the policy
 * @param facts the facts of its activities
 * @returns those of the activities that the words are about
 */
export function factsFor(key: string, policy: Policy, facts: ReadonlyMap<string, string>): Map<string, string> {
  const about = activitiesOf(policy, key)
  return new Map([...facts].filter(([field]) => about.includes(field.split('.')[0]!)))
}
