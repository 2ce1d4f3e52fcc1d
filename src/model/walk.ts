import type * as z from 'zod/mini'
import {metaOf, type FieldMeta} from './field.ts'
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
  const described = describe(schema, value)
  visit({path, value, ...described})
  for (const [key, child] of childrenOf(described.schema, value))
    walk(child, (value as Record<string | number, unknown>)[key], visit, [...path, key])
}

/**
 * Find the schema behind wrappers and alternatives that describes a value.
 *
 * @param schema any schema
 * @param value the value
 * @returns the schema of the value's own kind, and what all layers say of it
 */
export function describe(schema: Schema, value: unknown): {schema: Schema; meta: FieldMeta} {
  let meta: FieldMeta = metaOf(schema)
  let current = schema
  for (;;) {
    const inner = innerOf(current, value)
    if (!inner) return {schema: current, meta}
    current = inner
    meta = {...meta, ...metaOf(current)}
  }
}

/**
 * The alternative of a union that a value was most likely meant to be.
 *
 * @param options the alternatives
 * @param value the value
 * @returns the first that the value fits by its kind; the last that is not a fixed word when none does
 */
export function alternativeFor(options: readonly Schema[], value: unknown): Schema {
  return (
    options.find((option) => fits(option, value)) ??
    options.find((option) => definitionOf(option).type !== 'literal') ??
    options[0]!
  )
}

function innerOf(schema: Schema, value: unknown): Schema | undefined {
  const definition = definitionOf(schema)
  if (definition.type === 'optional') return definition.innerType
  if (definition.type === 'union') return alternativeFor(definition.options, value)
  return undefined
}

function childrenOf(schema: Schema, value: unknown): [string | number, Schema][] {
  const definition = definitionOf(schema)
  if (Array.isArray(value))
    return definition.type === 'array' ? value.map((_, index) => [index, definition.element]) : []
  if (typeof value !== 'object' || value === null) return []
  if (definition.type === 'object') {
    return Object.keys(value).flatMap((key): [string, Schema][] =>
      Object.hasOwn(definition.shape, key) ? [[key, definition.shape[key]!]] : []
    )
  }
  return definition.type === 'record' ? Object.keys(value).map((key) => [key, definition.valueType]) : []
}

/** Whether a value is of the kind that a schema describes, looking no deeper than is needed to tell alternatives apart. */
function fits(schema: Schema, value: unknown): boolean {
  const definition = definitionOf(schema)
  if (definition.type === 'union') return definition.options.some((option) => fits(option, value))
  if (definition.type === 'literal') return definition.values.includes(value)
  if (definition.type === 'string' || definition.type === 'enum') return typeof value === 'string'
  if (definition.type === 'number') return typeof value === 'number'
  if (definition.type === 'boolean') return typeof value === 'boolean'
  if (definition.type === 'array') return Array.isArray(value)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return definition.type !== 'object' || fitsShape(definition.shape, value)
}

/** An object fits a shape when it has a key of it and, if the shape is of an open question, no other. */
function fitsShape(shape: Record<string, Schema>, value: object): boolean {
  const keys = Object.keys(value)
  return (
    keys.length === 0 ||
    !Object.hasOwn(shape, 'open') ||
    Object.keys(shape).length > 2 ||
    keys.every((key) => Object.hasOwn(shape, key))
  )
}

type Definition =
  | {type: 'optional'; innerType: Schema}
  | {type: 'union'; options: readonly Schema[]}
  | {type: 'array'; element: Schema}
  | {type: 'object'; shape: Record<string, Schema>}
  | {type: 'record'; keyType: Schema; valueType: Schema}
  | {type: 'literal'; values: readonly unknown[]}
  | {type: 'string' | 'enum' | 'number' | 'boolean'}

/** What zod keeps of how a schema was made. */
export function definitionOf(schema: Schema): Definition {
  return schema._zod.def as unknown as Definition
}
