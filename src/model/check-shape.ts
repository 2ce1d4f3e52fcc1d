import * as z from 'zod/mini'
import type {Finding, Parameter, Path} from '../diagnostics/finding.ts'
import {nearest} from '../diagnostics/nearest.ts'
import type {Rule} from '../diagnostics/rules.ts'
import {alternativeFor, childOf, definitionOf} from './walk.ts'

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
  return {value: undefined, findings: findingsIn({schema, data, path: [], file}, result.error.issues)}
}

/** Part of a file that is not as its schema says. */
interface Part {
  schema: Schema
  data: unknown
  /** The way to it in the file. */
  path: Path
  file: string
}

/** Turn issues into findings. For what may be one of several, only issues of the one that was meant are told, and zod's choice is not asked. */
function findingsIn({schema, data, path, file}: Part, issues: readonly Issue[]): Finding[] {
  const choices = new Set<string>()
  return issues.flatMap((issue) => {
    const {found, way} = follow(schema, issue)
    const part = {schema: found, data: valueAt(data, way), path: [...path, ...way], file}
    const definition = definitionOf(found)
    if (definition.type !== 'union') return findingsOf(issue, part)
    const choice = way.join('.')
    if (choices.has(choice)) return []
    choices.add(choice)
    const meant = alternativeFor(definition.options, part.data)
    return findingsIn({...part, schema: meant}, z.safeParse(meant, part.data).error!.issues)
  })
}

/** Turn an issue into findings. */
function findingsOf(issue: Issue, {schema, data: value, path, file}: Part): Finding[] {
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsOf(schema)
    return issue.keys.map((key) => ({
      rule: 'unknown-field',
      file,
      path: [...path, key],
      at: 'key',
      parameters: {actual: key, ...near(key, known)}
    }))
  }
  if (issue.code === 'invalid_key') {
    const actual = String(issue.path.at(-1))
    return [{rule: 'invalid-id', file, path: [...path, actual], at: 'key', parameters: {actual}}]
  }
  if (value === undefined || (issue.code === 'too_small' && (Array.isArray(value) || value === '')))
    return [{rule: 'missing-field', file, path, parameters: {field: String(path.at(-1))}}]
  if (typeof value === 'number' && (issue.code === 'too_small' || issue.code === 'too_big'))
    return [{rule: 'invalid-value', file, path, parameters: {actual: show(value), expected: [], ...rangeOf(schema)}}]
  return [{file, path, ...toRule(issue, value)}]
}

/** The least and the most that a whole number may be, where there are such. */
function rangeOf(schema: Schema): Record<string, Parameter> {
  const {checks} = schema._zod.def as {checks: readonly z.core.$ZodCheck[]}
  return Object.fromEntries(
    checks
      .filter(({_zod: {def}}) => Object.hasOwn(ends, def.check))
      .map(({_zod: {def}}) => {
        const {check, value, inclusive} = def as z.core.$ZodCheckGreaterThanDef
        const {name, within} = ends[check]!
        return [name, Number(value) + (inclusive ? 0 : within)]
      })
  )
}

/** What the checks of zod's are of which a range is made. */
const ends: Partial<Record<string, {name: 'least' | 'most'; within: number}>> = {
  greater_than: {name: 'least', within: 1},
  less_than: {name: 'most', within: -1}
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
  const example = formatExamples[issue.message]
  return {
    rule: formatRules[issue.message] ?? 'invalid-value',
    parameters: {actual, expected: [], ...(example !== undefined && {example})}
  }
}

/** What a value of a format that has no rule of its own can look like. */
const formatExamples: Partial<Record<string, string>> = {
  act: 'LOV-2018-06-15-38',
  editor: 'vscode://file/{file}:{line}:{column}',
  'language-code': 'nb-NO',
  variable: 'DEEPL_KEY'
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

/** Follow the path of an issue into a schema, as far as the first choice among alternatives; a key is its map's affair. */
function follow(schema: Schema, {code, path}: Issue): {found: Schema; way: (string | number)[]} {
  const steps = (code === 'invalid_key' ? path.slice(0, -1) : path) as (string | number)[]
  const way: (string | number)[] = []
  let found = required(schema)
  for (const step of steps) {
    if (definitionOf(found).type === 'union') break
    found = required(childOf(found, step))
    way.push(step)
  }
  return {found, way}
}

/** A schema without the say that its value may be left out. */
function required(schema: Schema): Schema {
  const definition = definitionOf(schema)
  return definition.type === 'optional' ? required(definition.innerType) : schema
}

function valueAt(data: unknown, way: readonly (string | number)[]): unknown {
  return way.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], data)
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
