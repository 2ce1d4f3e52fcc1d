import {DUMP_SCHEMA, defineScalarTag, dump, timestampTag} from 'js-yaml'
import {isMap} from '../source/is-map.ts'

/** What front matter may name in its values, as `{{name}}`. */
export const frontMatterNames = [
  'address',
  'controller',
  'day',
  'description',
  'lang',
  'language',
  'policy',
  'slug',
  'title',
  'updated'
] as const

/** What the names stand for on a page. `day` is `updated` as a date, where that is a whole one. */
export type FrontMatterFacts = Readonly<Record<(typeof frontMatterNames)[number], string | undefined>>

/** Fields of front matter. */
export type FrontMatterData = Readonly<Record<string, unknown>>

/** A day as YAML writes one (YAML 1.1, timestamp), so that generators that ask for a date get one. */
const schema = DUMP_SCHEMA.withTags(
  defineScalarTag(timestampTag.tagName, {
    ...timestampTag,
    represent: (date: Date) => date.toISOString().slice(0, '2022-08-05'.length)
  })
)

/**
 * Write front matter: data in the configuration, with `{{title}}` and the like filled in.
 *
 * @param data a map of whatever the site generator wants; a field that is null is left out
 * @param facts what its texts may name
 * @returns YAML between lines of dashes, ending with a blank line; nothing when there are no fields
 */
export function frontMatter(data: FrontMatterData, facts: FrontMatterFacts): string {
  const fields = Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null))
  if (Object.keys(fields).length === 0) return ''
  return `---\n${dump(filled(fields, facts), {lineWidth: -1, schema, sortKeys: false})}---\n\n`
}

/**
 * What is left of front matter that many policies share when one of them does not have every fact.
 *
 * @param data a map
 * @param facts what its texts may name
 * @returns the map without fields that name a fact that is not there, and without maps that this leaves empty
 */
export function withoutAbsent(data: FrontMatterData, facts: FrontMatterFacts): FrontMatterData {
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) => {
      if (!isMap(value)) return namesAbsent(value, facts) ? [] : [[key, value]]
      const inner = withoutAbsent(value, facts)
      const isEmptied = Object.keys(value).length > 0 && Object.keys(inner).length === 0
      return isEmptied ? [] : [[key, inner]]
    })
  )
}

/** Whether a value names what could be there and is not. */
function namesAbsent(value: unknown, facts: FrontMatterFacts): boolean {
  return namesIn(value).some(({name}) => Object.hasOwn(facts, name) && fact(name, facts) === undefined)
}

/**
 * The names in front matter that nothing fills.
 *
 * @param data the map
 * @param facts what its texts may name
 * @returns names, each once, in order
 */
export function unknownNames(data: unknown, facts: FrontMatterFacts): string[] {
  return [...new Set(namesIn(data).map(({name}) => name))].filter((name) => fact(name, facts) === undefined)
}

/** A name in front matter. */
export interface NamedFact {
  name: string
  /** The way to the text that names it. */
  path: (string | number)[]
}

/**
 * List the names in front matter.
 *
 * @param data the map, or a value in it
 * @returns each with where it stands, in order
 */
export function namesIn(data: unknown): NamedFact[] {
  if (typeof data === 'string') return [...data.matchAll(placeholders)].map(([, name]) => ({name: name!, path: []}))
  if (typeof data !== 'object' || data === null) return []
  const inner: [string | number, unknown][] = Array.isArray(data) ? [...data.entries()] : Object.entries(data)
  return inner.flatMap(([key, value]) => namesIn(value).map(({name, path}) => ({name, path: [key, ...path]})))
}

/** A text that is a day and nothing else. */
const dayAlone = /^\{\{\s*day\s*\}\}$/

const placeholders = /\{\{\s*([\w.-]+)\s*\}\}/g

function filled(value: unknown, facts: FrontMatterFacts): unknown {
  if (typeof value === 'string' && dayAlone.test(value) && facts.day !== undefined) return new Date(facts.day)
  if (typeof value === 'string') return value.replace(placeholders, (_, name: string) => fact(name, facts) ?? '')
  if (Array.isArray(value)) return value.map((item) => filled(item, facts))
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filled(inner, facts)]))
    : value
}

function fact(name: string, facts: FrontMatterFacts): string | undefined {
  return Object.hasOwn(facts, name) ? facts[name as keyof FrontMatterFacts] : undefined
}
