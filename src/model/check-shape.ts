import * as z from 'zod/mini'
import type {Finding, Parameter, Path} from '../diagnostics/finding.ts'
import {nearest} from '../diagnostics/nearest.ts'
import type {Rule} from '../diagnostics/rules.ts'
import {alternativeFor, childOf, definitionOf, describe} from './walk.ts'

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
  return {value: undefined, findings: result.error.issues.flatMap((issue) => findingsOf(issue, {schema, data, path: [], file}))}
}

/** What an issue of zod's is about. */
interface Context {
  schema: Schema
  data: unknown
  /** The way to the data in the file. */
  path: Path
  file: string
}

/** Turn an issue of zod's into findings, and look into alternatives for the one that was meant. */
function findingsOf(issue: Issue, {schema, data, path: base, file}: Context): Finding[] {
  const inner = issue.path as (string | number)[]
  const path = [...base, ...inner]
  const value = inner.reduce<unknown>((parent, step) => (parent as Record<string | number, unknown>)[step], data)
  if (issue.code === 'invalid_union') {
    const meant = alternativeFor(optionsOf(schemaAt(schema, data, inner)), value)
    const {issues} = z.safeParse(meant, value).error!
    return issues.flatMap((one) => findingsOf(one, {schema: meant, data: value, path, file}))
  }
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsOf(describe(schemaAt(schema, data, inner), value).schema)
    return issue.keys.map((key) => ({
      rule: 'unknown-field',
      file,
      path: [...path, key],
      at: 'key',
      parameters: {actual: key, ...near(key, known)}
    }))
  }
  const name = String(path.at(-1))
  if (issue.code === 'invalid_key') return [{rule: 'invalid-id', file, path, at: 'key', parameters: {actual: name}}]
  if (value === undefined || (issue.code === 'too_small' && Array.isArray(value)))
    return [{rule: 'missing-field', file, path, parameters: {field: name}}]
  return [{file, path, ...toRule(issue, value)}]
}

/** The rule and the words of an issue that concerns one value. */
function toRule(issue: Issue, value: unknown): {rule: Rule; parameters: Record<string, Parameter>} {
  const actual = show(value)
  if (issue.code === 'invalid_value') {
    const expected = issue.values.map(String)
    return {rule: 'invalid-value', parameters: {actual, expected, ...near(actual, expected)}}
  }
  if (issue.code === 'invalid_type')
    return {rule: 'wrong-type', parameters: {actual, expected: {word: `type.${issue.expected}`}}}
  return {rule: formatRules[issue.message] ?? 'invalid-value', parameters: {actual, expected: []}}
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

/** The nearest of some names, if it is another than the one given: a field may be known and out of place. */
function near(given: string, names: readonly string[]): Record<string, string> {
  const suggestion = nearest(
    given,
    names.filter((name) => name !== given)
  )
  return suggestion === undefined ? {} : {nearest: suggestion}
}

/** Follow a path through a schema, choosing among alternatives by the data on the way; those at its end are left. */
function schemaAt(schema: Schema, data: unknown, [step, ...rest]: readonly (string | number)[]): Schema {
  if (step === undefined) return schema
  const child = (data as Record<string | number, unknown>)[step]
  return schemaAt(childOf(describe(schema, data).schema, step), child, rest)
}

/** The alternatives of a schema that has some. */
function optionsOf(schema: Schema): readonly Schema[] {
  const definition = definitionOf(schema) as {options: readonly Schema[]} | {innerType: Schema}
  return 'options' in definition ? definition.options : optionsOf(definition.innerType)
}

/** The fields of the schema of an object. */
function fieldsOf(schema: Schema): string[] {
  return Object.keys((definitionOf(schema) as {shape: object}).shape)
}

/** A short form of a value, for a message. */
function show(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
