import type {Path} from '../diagnostics/finding.ts'
import type {FieldMeta, Namespace} from './field.ts'
import {shortIdNamespaces} from './namespaces.ts'
import {policySchema, type Policy} from './policy.ts'
import {childOf, definitionOf, describe, walk} from './walk.ts'
import type * as z from 'zod/mini'

/** A fact of a policy that prose may name. */
export interface Fact {
  /** Where it stands in the policy. */
  path: Path
  value: unknown
  schema: z.core.$ZodType
  meta: FieldMeta
}

/**
 * Find the fact that a dotted path names.
 *
 * @param policy the policy
 * @param steps the parts of the path; the first is a field of the policy, `law`, or the id of a party, system, site, person, link or activity
 * @returns the fact; undefined when there is none
 */
export function findFact(policy: Policy, steps: readonly string[]): Fact | undefined {
  let fact: Fact | undefined = rootOf(policy)
  for (const step of expandSteps(policy, steps)) {
    fact = stepInto(fact, step)
    if (!fact) return undefined
  }
  return fact
}

/** So many steps of a path tell which short form it begins with. */
export const longestShort = 3

/**
 * Find a fact within another, as `findFact` would by the whole path.
 *
 * @param fact a fact that was found by a path of at least so many steps that more of them change no short form in it: `longestShort`
 * @param step a field, an id or an index
 * @returns the fact; undefined when there is none
 */
export function findWithin(fact: Fact, step: string): Fact | undefined {
  return stepInto(fact, step)
}

/**
 * The facts in a list or object, in order.
 *
 * @param fact a fact whose value is a list or an object
 * @returns those in it
 */
export function factsIn(fact: Fact): Fact[] {
  return Object.keys(fact.value as object).map((key) => stepInto(fact, key)!)
}

/**
 * Every path by which prose may name a fact of a policy, for suggestions.
 *
 * @param policy the policy
 * @returns dotted paths, short ids too
 */
export function factPaths(policy: Policy): readonly string[] {
  const known = paths.get(policy)
  if (known) return known
  const found = pathsOf(policy)
  paths.set(policy, found)
  return found
}

function pathsOf(policy: Policy): string[] {
  const found = new Set<string>()
  walk(policySchema, policy, ({path}) => {
    if (path.length === 0) return
    const steps = path.map(String)
    const whole = steps.join('.')
    found.add(whole)
    for (const short of shortForms(steps))
      if (expandSteps(policy, short).join('.') === whole) found.add(short.join('.'))
  })
  return [...found]
}

/** What may be short for a path, if nothing else is called the same. */
function shortForms(steps: readonly string[]): string[][] {
  return [steps.slice(1), ['law', ...steps.slice(1)], [...steps.slice(0, 2), ...steps.slice(3)]]
}

/**
 * The map in which a short id is declared.
 *
 * @param policy the policy
 * @param id an id
 * @returns the namespace; undefined when no map that has short ids declares it
 */
export function namespaceOf(policy: Policy, id: string): Namespace | undefined {
  return shortIdNamespaces.find((namespace) => {
    const map = policy[namespace]
    return map !== undefined && Object.hasOwn(map, id)
  })
}

/** Write short forms out: `law.x` is `references.x`, and an id stands for its map and itself. */
function expandSteps(policy: Policy, steps: readonly string[]): readonly string[] {
  const [first = '', ...rest] = steps
  if (first === 'law') return ['references', ...rest]
  const cookies = cookieSteps(policy, steps)
  if (cookies) return cookies
  const namespace = namespaceOf(policy, first)
  return namespace && !Object.hasOwn(policy, first) ? [namespace, ...steps] : steps
}

/** A cookie is named as `cookies.<group>.<id>`, without the `items` between; a field of the group comes first. */
function cookieSteps({cookies}: Policy, [first, group = '', name = '', ...rest]: readonly string[]) {
  if (first !== 'cookies' || typeof cookies !== 'object' || !Object.hasOwn(cookies, group)) return undefined
  const found = cookies[group]!
  return Object.hasOwn(found.items, name) && !Object.hasOwn(found, name)
    ? ['cookies', group, 'items', name, ...rest]
    : undefined
}

/** Policies as facts, facts that were found in others, and all paths: each language asks for the same ones. */
const roots = new WeakMap<Policy, Fact>()
const paths = new WeakMap<Policy, readonly string[]>()
const within = new WeakMap<Fact, Map<string, Fact | undefined>>()

function rootOf(policy: Policy): Fact {
  const known = roots.get(policy)
  if (known) return known
  const {schema, meta} = describe(policySchema, policy)
  const root = {path: [], value: policy, schema, meta}
  roots.set(policy, root)
  return root
}

function stepInto(fact: Fact, step: string): Fact | undefined {
  let known = within.get(fact)
  if (!known) within.set(fact, (known = new Map<string, Fact | undefined>()))
  if (known.has(step)) return known.get(step)
  const found = lookInto(fact, step)
  known.set(step, found)
  return found
}

/** A list has no other keys than its indexes. What is called `count` comes before how many there are. */
function lookInto(fact: Fact, step: string): Fact | undefined {
  if (typeof fact.value !== 'object') return undefined
  if (isKey(fact.value!, step)) return factAt(fact, step)
  return step === 'count' ? counted(fact) : undefined
}

/** Of a list, `length` is none. */
function isKey(value: object, step: string): boolean {
  return Object.prototype.propertyIsEnumerable.call(value, step)
}

function factAt({path, value, schema}: Fact, step: string): Fact {
  const inner = (value as Record<string, unknown>)[step]
  const described = describe(childOf(schema, step), inner)
  return {
    path: [...path, Array.isArray(value) ? Number(step) : step],
    value: inner,
    schema: described.schema,
    meta: described.meta
  }
}

/** How many there are in a list, a map or a group, a fact that needs no field. Groups in a list are laid out, as in its text. */
function counted({path, value, schema}: Fact): Fact | undefined {
  const items = definitionOf(schema).type === 'object' ? (value as {items?: object}).items : (value as object)
  if (!items) return undefined
  const all = Object.values(items).flatMap(
    (item: {items?: unknown[]}) => (Array.isArray(items) && item.items) || [item]
  )
  return {path, value: all.length, schema, meta: {text: 'number'}}
}
