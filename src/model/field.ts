import * as z from 'zod/mini'

/** What a field is for, where the law asks for it, and how prose may name it. */
export interface FieldMeta {
  /** One sentence for whoever fills the field in; shown as hover help in editors. */
  description?: string
  /** The provision that asks for it, such as `GDPR Article 13(1)(a)`. */
  article?: string
  /** The text form of the value when a placeholder names it; see `language/fact-text.ts`. */
  text?: TextForm
  /** The maps of the policy in one of which the value must be an id. */
  refersTo?: readonly Namespace[]
  /** The kinds of vocabulary in one of which the value must be a term. */
  term?: readonly string[]
}

/** How a value is written in a language. */
export type TextForm =
  | 'act'
  | 'address'
  | 'cookie'
  | 'country'
  | 'date'
  | 'lasting'
  | 'legal-basis'
  | 'named'
  | 'number'
  | 'period'
  | 'phone'
  | 'plain'
  | 'reference'
  | 'term'

/** Maps of a policy whose keys other fields may name. */
export type Namespace =
  | 'activities'
  | 'analytics'
  | 'cookies'
  | 'links'
  | 'parties'
  | 'people'
  | 'references'
  | 'sections'
  | 'siteGroups'
  | 'sites'
  | 'systems'

const registry = z.registry<FieldMeta>()

/**
 * Say what a schema is for, so that editors, prose and checks know.
 *
 * @param schema a schema of zod's, which others may use too
 * @param meta what it is for here
 * @returns a schema like it, described
 */
export function described<T extends z.core.$ZodType>(schema: T, meta: FieldMeta): T {
  const own = z.core.clone(schema, schema._zod.def)
  const all = {...registry.get(schema), ...meta}
  registry.add(own, all)
  const description = [all.description, all.article && `(${all.article})`].filter(Boolean).join(' ')
  if (description) z.globalRegistry.add(own, {description})
  return own
}

/**
 * Read what a schema is for.
 *
 * @param schema a schema of zod's
 * @returns its description; empty when it has none
 */
export function metaOf(schema: z.core.$ZodType): FieldMeta {
  return registry.get(schema) ?? {}
}
