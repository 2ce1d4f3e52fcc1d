import {dump} from 'js-yaml'

/** What front matter may name in its values, as `{{name}}`. */
export type FrontMatterFacts = Readonly<
  Record<'address' | 'controller' | 'language' | 'policy' | 'slug' | 'title' | 'updated', string | undefined>
>

/**
 * Write front matter: data in the configuration, with `{{title}}` and the like filled in.
 *
 * @param data a map of whatever the site generator wants
 * @param facts what its texts may name
 * @returns YAML between lines of dashes, ending with a blank line
 */
export function frontMatter(data: Readonly<Record<string, unknown>>, facts: FrontMatterFacts): string {
  return `---\n${dump(filled(data, facts), {lineWidth: -1, sortKeys: false})}---\n\n`
}

/**
 * The names in front matter that nothing fills.
 *
 * @param data the map
 * @param facts what its texts may name
 * @returns names, each once, in order
 */
export function unknownNames(data: unknown, facts: FrontMatterFacts): string[] {
  return [...new Set(namesIn(data))].filter((name) => fact(name, facts) === undefined)
}

function namesIn(data: unknown): string[] {
  if (typeof data === 'string') return [...data.matchAll(placeholders)].map(([, name]) => name!)
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(namesIn) : []
}

const placeholders = /\{\{\s*([\w.-]+)\s*\}\}/g

function filled(value: unknown, facts: FrontMatterFacts): unknown {
  if (typeof value === 'string') return value.replace(placeholders, (_, name: string) => fact(name, facts) ?? '')
  if (Array.isArray(value)) return value.map((item) => filled(item, facts))
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filled(inner, facts)]))
    : value
}

function fact(name: string, facts: FrontMatterFacts): string | undefined {
  return Object.hasOwn(facts, name) ? facts[name as keyof FrontMatterFacts] : undefined
}
