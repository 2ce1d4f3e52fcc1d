import * as z from 'zod/mini'
import type {Finding, Parameter, Path} from '../diagnostics/finding.ts'
import {nearest} from '../diagnostics/nearest.ts'
import type {Rule} from '../diagnostics/rules.ts'
import {alternativeFor, definitionOf} from './walk.ts'

type Issue = z.core.$ZodIssue
type Schema = z.core.$ZodType

/** Data that has the shape of a schema, or what is wrong with it. */
export type Checked<T> = {value: T; findings: []} | {value: undefined; findings: Finding[]}

/**
 * Check that data have the shape of a schema.
 *
 * @param schema what they should look like
 * @param data plain data
 * @param file the file that they are from, for findings
 * @returns the data, or a finding for everything that is wrong
 */
export function checkShape<T extends Schema>(schema: T, data: unknown, file: string): Checked<z.infer<T>> {
  const result = z.safeParse(schema, data)
  if (result.success) return {value: result.data, findings: []}
  return {value: undefined, findings: result.error.issues.flatMap((issue) => findingsOf(issue, schema, data, [], file))}
}

/** Turn an issue of zod's into findings, and look into alternatives for the one that was meant. */
function findingsOf(issue: Issue, schema: Schema, data: unknown, base: Path, file: string): Finding[] {
  const path = [...base, ...(issue.path as (string | number)[])]
  const value = at(data, path)
  if (issue.code === 'invalid_union') {
    const options = unionAt(schema, data, path.slice(base.length), base)
    const meant = options && alternativeFor(options, value)
    const inner = meant && z.safeParse(meant, value)
    if (inner && !inner.success) return inner.error.issues.flatMap((one) => findingsOf(one, meant, data, path, file))
  }
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, data, path.slice(base.length), base)
    return issue.keys.map((key) => ({
      rule: 'unknown-field',
      file,
      path: [...path, key],
      at: 'key',
      parameters: {actual: key, ...near(key, known)}
    }))
  }
  if (issue.code === 'invalid_key')
    return [{rule: 'invalid-id', file, path, at: 'key', parameters: {actual: String(path.at(-1))}}]
  return [{file, path, ...toRule(issue, value)}]
}

/** The rule and the words of an issue that concerns one value. */
function toRule(issue: Issue, value: unknown): {rule: Rule; parameters: Record<string, Parameter>} {
  const actual = {actual: show(value)}
  if (value === undefined) return {rule: 'missing-field', parameters: {field: String(issue.path?.at(-1) ?? '')}}
  if (issue.code === 'invalid_value')
    return {
      rule: 'invalid-value',
      parameters: {...actual, expected: issue.values.map(String), ...near(show(value), issue.values.map(String))}
    }
  if (issue.code === 'invalid_type')
    return {rule: 'wrong-type', parameters: {...actual, expected: {word: `type.${issue.expected}`}}}
  if (issue.code === 'invalid_union')
    return {rule: 'wrong-type', parameters: {...actual, expected: {word: 'type.other'}}}
  if (issue.code === 'too_small' && Array.isArray(value))
    return {rule: 'missing-field', parameters: {field: String(issue.path?.at(-1) ?? '')}}
  return {rule: formatRules[issue.message] ?? 'invalid-value', parameters: {...actual, expected: []}}
}

/** The rule of each format of `scalars.ts`, by the message that its check carries. */
const formatRules: Record<string, Rule> = {
  address: 'invalid-address',
  article: 'invalid-article',
  date: 'invalid-date',
  email: 'invalid-email',
  id: 'invalid-id',
  line: 'invalid-line',
  'organisation-number': 'invalid-organisation-number',
  period: 'invalid-period',
  phone: 'invalid-phone',
  section: 'invalid-section-number'
}

function near(given: string, names: readonly string[]): Record<string, string> {
  const suggestion = nearest(given, names)
  return suggestion === undefined ? {} : {nearest: suggestion}
}

function at(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined,
    data
  )
}

/** Follow a path through a schema, choosing among alternatives by the data on the way. */
function schemaAt(schema: Schema, data: unknown, path: Path, base: Path): Schema | undefined {
  let current: Schema | undefined = schema
  for (let index = 0; current && index <= path.length; index++) {
    current = unwrap(
      current,
      index === path.length ? undefined : at(data, [...base, ...path.slice(0, index)]),
      index === path.length
    )
    if (index < path.length && current) current = childOf(current, path[index]!)
  }
  return current
}

function unwrap(schema: Schema, value: unknown, keepUnion: boolean): Schema {
  const definition = definitionOf(schema)
  if (definition.type === 'optional') return unwrap(definition.innerType, value, keepUnion)
  if (definition.type === 'union' && !keepUnion)
    return unwrap(alternativeFor(definition.options, value), value, keepUnion)
  return schema
}

function childOf(schema: Schema, step: string | number): Schema | undefined {
  const definition = definitionOf(schema)
  if (definition.type === 'object') return definition.shape[step]
  if (definition.type === 'record') return definition.valueType
  return definition.type === 'array' ? definition.element : undefined
}

function unionAt(schema: Schema, data: unknown, path: Path, base: Path): readonly Schema[] | undefined {
  const found = schemaAt(schema, data, path, base)
  const definition = found && definitionOf(found)
  return definition?.type === 'union' ? definition.options : undefined
}

function knownKeys(schema: Schema, data: unknown, path: Path, base: Path): string[] {
  let found = schemaAt(schema, data, path, base)
  if (found && definitionOf(found).type === 'union') found = unwrap(found, at(data, [...base, ...path]), false)
  const definition = found && definitionOf(found)
  return definition?.type === 'object' ? Object.keys(definition.shape) : []
}

/** A short form of a value, for a message. */
function show(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
