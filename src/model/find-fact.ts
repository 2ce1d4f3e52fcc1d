import type {Path} from '../diagnostics/finding.ts'
import type {FieldMeta, Namespace} from './field.ts'
import {shortIdNamespaces} from './namespaces.ts'
import {policySchema, type Policy} from './policy.ts'
import {describe, walk} from './walk.ts'
import {definitionOf} from './walk.ts'
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
  let fact: Fact | undefined = {path: [], value: policy, ...describe(policySchema, policy)}
  for (const step of expandSteps(policy, steps)) {
    fact = childOf(fact, step)
    if (!fact) return undefined
  }
  return fact
}

/**
 * The facts in a list or object, in order.
 *
 * @param fact a fact whose value is a list or an object
 * @returns those in it
 */
export function factsIn(fact: Fact): Fact[] {
  const keys = Array.isArray(fact.value)
    ? fact.value.map((_, index) => String(index))
    : Object.keys(fact.value as object)
  return keys.flatMap((key) => childOf(fact, key) ?? [])
}

/**
 * Every path by which prose may name a fact of a policy, for suggestions.
 *
 * @param policy the policy
 * @returns dotted paths, short ids too
 */
export function factPaths(policy: Policy): string[] {
  const paths = new Set<string>()
  walk(policySchema, policy, ({path}) => {
    if (path.length === 0) return
    paths.add(path.join('.'))
    if (path.length > 1 && (shortIdNamespaces as readonly unknown[]).includes(path[0]))
      paths.add(path.slice(1).join('.'))
    if (path[0] === 'references' && path.length === 2) paths.add(`law.${String(path[1])}`)
  })
  return [...paths]
}

/**
 * The map in which a short id is declared.
 *
 * @param policy the policy
 * @param id an id
 * @returns the namespace; undefined when no map that has short ids declares it
 */
export function namespaceOf(policy: Policy, id: string): Namespace | undefined {
  return shortIdNamespaces.find((namespace) => policy[namespace] && Object.hasOwn(policy[namespace], id))
}

/** Write short forms out: `law.x` is `references.x`, and an id stands for its map and itself. */
function expandSteps(policy: Policy, steps: readonly string[]): readonly string[] {
  const [first, ...rest] = steps
  if (first === 'law') return ['references', ...rest]
  const cookies = cookieSteps(policy, steps)
  if (cookies) return cookies
  const namespace = first !== undefined && namespaceOf(policy, first)
  return namespace && !Object.hasOwn(policy, first) ? [namespace, ...steps] : steps
}

/** A cookie is named as `cookies.<group>.<id>`, without the `items` between; a field of the group comes first. */
function cookieSteps({cookies}: Policy, [first, group, name, ...rest]: readonly string[]): string[] | undefined {
  if (first !== 'cookies' || !group || !name || typeof cookies !== 'object') return undefined
  const found = Object.hasOwn(cookies, group) ? cookies[group] : undefined
  return found && Object.hasOwn(found.items, name) && !Object.hasOwn(found, name)
    ? ['cookies', group, 'items', name, ...rest]
    : undefined
}

function childOf({path, value, schema, meta}: Fact, step: string): Fact | undefined {
  if (step === 'count') return counted({path, value, schema, meta})
  if (typeof value !== 'object' || value === null || !Object.keys(value).includes(step)) return undefined
  const definition = definitionOf(schema)
  const child =
    definition.type === 'object'
      ? definition.shape[step]
      : definition.type === 'record'
        ? definition.valueType
        : definition.type === 'array'
          ? definition.element
          : undefined
  if (!child) return undefined
  const inner = (value as Record<string, unknown>)[step]
  return {path: [...path, Array.isArray(value) ? Number(step) : step], value: inner, ...describe(child, inner)}
}

/** How many there are of something, a fact that needs no field. */
function counted({path, value, schema}: Fact): Fact | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const items =
    !Array.isArray(value) && 'items' in value && typeof value.items === 'object' && value.items !== null
      ? value.items
      : value
  return {path, value: Object.keys(items).length, schema, meta: {text: 'number'}}
}
