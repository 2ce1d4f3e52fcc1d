/** A field of the model that holds text. */
export interface TextField {
  /** The way to it, `.parties.*.name`. */
  path: string
  /** Any line of text, text of a shape, or text that JSON Schema knows nothing more of. */
  kind: 'any' | 'line' | 'pattern'
  pattern?: string
}

/** The shape of any line of text. */
const line = '^(?=.*\\S).*$'

interface Schema {
  $ref?: string
  additionalProperties?: boolean | Schema
  anyOf?: Schema[]
  const?: unknown
  enum?: unknown[]
  items?: Schema
  pattern?: string
  properties?: Record<string, Schema>
  type?: string
}

/**
 * List the fields of text of a schema.
 *
 * @param schema a JSON Schema
 * @returns each field once a kind, sorted; what may only be one of some words is none
 */
export function textFields(schema: object): TextField[] {
  const root = schema as Schema
  const found = new Map<string, TextField>()
  const visit = (part: Schema, path: string, through: readonly string[]): void => {
    if (part.$ref !== undefined) {
      if (!through.includes(part.$ref)) visit(resolve(root, part.$ref), path, [...through, part.$ref])
      return
    }
    for (const one of part.anyOf ?? []) visit(one, path, through)
    for (const [name, one] of Object.entries(part.properties ?? {})) visit(one, `${path}.${name}`, through)
    if (typeof part.additionalProperties === 'object') visit(part.additionalProperties, `${path}.*`, through)
    if (part.items) visit(part.items, `${path}[]`, through)
    if (part.type === 'string' && !part.enum && part.const === undefined) {
      const kind = part.pattern === undefined ? 'any' : part.pattern === line ? 'line' : 'pattern'
      found.set(`${path} ${part.pattern}`, {path, kind, ...(part.pattern !== undefined && {pattern: part.pattern})})
    }
  }
  visit(root, '', [])
  return [...found.values()].sort((one, other) => (one.path < other.path ? -1 : 1))
}

function resolve(root: Schema, reference: string): Schema {
  return reference
    .replace(/^#\/?/, '')
    .split('/')
    .filter(Boolean)
    .reduce((part, step) => (part as Record<string, Schema>)[step]!, root)
}
