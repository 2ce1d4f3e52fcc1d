import type * as z from 'zod/mini'
import {metaOf, type FieldMeta} from './field.ts'
import {openQuestion} from './answer.ts'
import {isMap} from '../source/is-map.ts'
import type {Path} from '../diagnostics/finding.ts'

type Schema = z.core.$ZodType

/** A value of the model, with the schema that describes it. */
export interface Visited {
  path: Path
  value: unknown
  schema: Schema
  /** What the schema and what it wraps say of the value; the innermost wins. */
  meta: FieldMeta
}

/**
 * Visit every value of some data, outermost first, each with the schema that describes it.
 *
 * @param schema the schema of the data
 * @param value data that it accepts
 * @param visit called with each value
 * @param path where the data stand; default: at the root
 */
export function walk(schema: Schema, value: unknown, visit: (visited: Visited) => void, path: Path = []): void {
  if (value === undefined) return
  const {schema: own, meta} = describe(schema, value)
  visit({path, value, schema: own, meta})
  for (const key of keysOf(value))
    walk(childOf(own, key), (value as Record<string | number, unknown>)[key], visit, [...path, key])
}

/**
 * Find the schema behind wrappers and alternatives that describes a value.
 *
 * @param schema any schema
 * @param value the value
 * @returns the schema of the value's own kind, and what all layers say of it
 */
export function describe(schema: Schema, value: unknown): {schema: Schema; meta: FieldMeta} {
  const known = settled.get(schema)
  if (known) return known
  let meta: FieldMeta = metaOf(schema)
  let current = schema
  let chosen = false
  for (;;) {
    const inner = innerOf(current, value)
    if (!inner) break
    chosen ||= definitionOf(current).type === 'union'
    current = inner
    meta = {...meta, ...metaOf(current)}
  }
  const description = {schema: current, meta}
  if (!chosen) settled.set(schema, description)
  return description
}

/** Descriptions of schemas that say the same of every value, since none of what they wrap is a choice. */
const settled = new WeakMap<Schema, {schema: Schema; meta: FieldMeta}>()

/**
 * The alternative of a union that a value was most likely meant to be.
 *
 * @param options the alternatives
 * @param value the value
 * @returns the one that the value is closest to, the first of equals; the first that is not a fixed word when it is close to none
 */
export function alternativeFor(options: readonly Schema[], value: unknown): Schema {
  let best = options.find((option) => definitionOf(option).type !== 'literal')!
  let closest = 0
  for (const option of options) {
    const near = closeness(option, value)
    if (near > closest) [best, closest] = [option, near]
  }
  return best
}

/**
 * The schema of what is in a value.
 *
 * @param schema the schema of an object, a map or a list
 * @param step a field of it, an id or an index
 * @returns the schema of what stands there
 */
export function childOf(schema: Schema, step: string | number): Schema {
  const definition = definitionOf(schema) as Container
  if (definition.type === 'object') return definition.shape[step]!
  return definition.type === 'record' ? definition.valueType : definition.element
}

function innerOf(schema: Schema, value: unknown): Schema | undefined {
  const definition = definitionOf(schema)
  if (definition.type === 'optional') return definition.innerType
  if (definition.type === 'union') return alternativeFor(definition.options, value)
  return undefined
}

function keysOf(value: unknown): (string | number)[] {
  if (Array.isArray(value)) return [...value.keys()]
  return typeof value === 'object' && value !== null ? Object.keys(value) : []
}

/** How sure it is that a value was meant to have a schema, looking no deeper than its keys: 0 for another kind, 3 for every key known. */
function closeness(schema: Schema, value: unknown): number {
  const definition = definitionOf(schema)
  if (definition.type === 'union') return Math.max(...definition.options.map((option) => closeness(option, value)))
  if (definition.type === 'object') return isMap(value) ? closenessToShape(schema, definition.shape, value) : 0
  return Number(isOfKind(definition, value))
}

/** An object of which nothing is known may be any object, but not a question. */
function closenessToShape(schema: Schema, shape: Record<string, Schema>, value: object): number {
  const keys = Object.keys(value)
  const known = keys.filter((key) => Object.hasOwn(shape, key)).length
  if (known === 0) return schema === openQuestion ? 0 : 1
  return known < keys.length ? 2 : 3
}

function isOfKind(definition: Definition, value: unknown): boolean {
  if (definition.type === 'literal') return definition.values.includes(value)
  if (definition.type === 'array') return Array.isArray(value)
  if (definition.type === 'record') return isMap(value)
  return typeof value === (definition.type === 'enum' ? 'string' : definition.type)
}

type Container =
  | {type: 'array'; element: Schema}
  | {type: 'object'; shape: Record<string, Schema>}
  | {type: 'record'; keyType: Schema; valueType: Schema}

type Definition =
  | {type: 'optional'; innerType: Schema}
  | {type: 'union'; options: readonly Schema[]}
  | Container
  | {type: 'literal'; values: readonly unknown[]}
  | {type: 'string' | 'enum' | 'number' | 'boolean'}

/**
 * What zod keeps of how a schema was made.
 *
 * @param schema the schema
 * @returns its kind, and the schemas that it was made of
 */
export function definitionOf(schema: Schema): Definition {
  return schema._zod.def as unknown as Definition
}
