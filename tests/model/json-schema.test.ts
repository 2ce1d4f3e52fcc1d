import {describe, expect, test} from '@jest/globals'
import * as z from 'zod/mini'
import {configurationSchema} from '../../src/model/configuration.ts'
import {jsonSchema} from '../../src/model/json-schema.ts'
import {policySchema} from '../../src/model/policy.ts'
import {definitionOf} from '../../src/model/walk.ts'

/** As much of a JSON Schema as is looked at here. */
interface Node {
  $ref?: string
  $defs?: Record<string, Node>
  description?: string
  examples?: string[]
  enum?: string[]
  const?: unknown
  pattern?: string
  required?: string[]
  properties?: Record<string, Node>
  propertyNames?: Node
  additionalProperties?: Node | false
  items?: Node
  anyOf?: Node[]
}

/** What the model says of something, and what an editor shows. */
interface Pair {
  path: string
  said: string | undefined
  shown: string | undefined
  isField: boolean
}

const root = jsonSchema() as Node

/** Follow a reference; what stands beside it comes first. */
function resolved(node: Node, from: Node): Node {
  if (!node.$ref) return node
  const target = node.$ref === '#' ? from : from.$defs![node.$ref.replace('#/$defs/', '')]!
  return {...resolved(target, from), ...node}
}

/** Go through a schema and what was made of it side by side. */
function pairsOf(schema: z.core.$ZodType, from: Node): Pair[] {
  const pairs: Pair[] = []
  const seen = new Set<z.core.$ZodType>()
  const visit = (one: z.core.$ZodType, at: Node, path: string, isField: boolean, outer?: string): void => {
    const node = resolved(at, from)
    const definition = definitionOf(one)
    const said = outer ?? z.globalRegistry.get(one)?.description
    if (definition.type === 'optional') return visit(definition.innerType, at, path, isField, said)
    pairs.push({path, said, shown: node.description, isField})
    if (seen.has(one)) return
    seen.add(one)
    if (definition.type === 'union')
      definition.options.forEach((option, index) => visit(option, node.anyOf![index]!, `${path}|${index}`, false))
    if (definition.type === 'array') visit(definition.element, node.items!, `${path}[]`, false)
    if (definition.type === 'record') visit(definition.valueType, node.additionalProperties as Node, `${path}.*`, false)
    if (definition.type === 'object')
      for (const [name, field] of Object.entries(definition.shape))
        visit(field, node.properties![name]!, `${path}.${name}`, true)
  }
  visit(schema, from, '', false)
  return pairs
}

/** What is shown for a field, by its path. */
function at(...path: string[]): Node {
  let node = root
  for (const step of path) {
    const {properties, additionalProperties, items, anyOf} = resolved(node, root)
    const next: Node | undefined =
      step === '*'
        ? (additionalProperties as Node)
        : step === '[]'
          ? items
          : (properties?.[step] ?? anyOf?.[Number(step)])
    node = next!
  }
  return resolved(node, root)
}

describe.each([
  ['policy.yaml', policySchema, root],
  ['the configuration', configurationSchema, jsonSchema('configuration') as Node]
])('the JSON Schema of %s', (_, schema, made) => {
  const pairs = pairsOf(schema, made)

  test('shows what the model says of each field, and not what it says of another', () => {
    expect(pairs.filter(({said, shown}) => said !== shown)).toEqual([])
  })

  test('has hover help for every field', () => {
    const fields = pairs.filter(({isField}) => isField)
    expect(fields.length).toBeGreaterThan(5)
    expect(fields.filter(({shown}) => !shown).map(({path}) => path)).toEqual([])
  })
})

describe('an editor of policy.yaml', () => {
  test('knows which version of JSON Schema it reads', () => {
    expect(root).toMatchObject({$schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object'})
  })

  test('asks for what a policy must have and refuses fields that it has not', () => {
    expect(root.required).toEqual(['personvern', 'languages', 'controller', 'outline'])
    expect(root.additionalProperties).toBe(false)
    expect(at('personvern').const).toBe(1)
  })

  test('shows the provision that asks for a field', () => {
    expect(at('controller', 'email').description).toBe('E-mail address. (GDPR Article 13(1)(a))')
    expect(at('sites', '*', 'domain').description).toBe('Its domain, `www.example.no`.')
    expect(at('people', '*', 'name').description).not.toContain('domain')
  })

  test('suggests standard terms and does not insist on them, since a policy may have its own', () => {
    const body = at('controller', 'body', '0')
    expect(body.examples).toContain('municipality')
    expect(body).not.toHaveProperty('enum')
    const where = at('activities', '*', 'retention', '1', '[]', 'where', '0')
    expect(where.anyOf!.map(({examples}) => examples?.[0])).toEqual([undefined, 'own-servers'])
  })

  test('suggests terms of every kind that a field takes', () => {
    const only = at('activities', '*', 'data', '1', '[]', '1', 'for', '0', '[]')
    expect(only.examples).toEqual(expect.arrayContaining(['ip-address', 'day-to-day', 'web-statistics']))
  })

  test('completes what must be one of a list', () => {
    expect(at('parties', '*', 'country', '0').enum).toContain('NO')
    expect(at('references', '*', '0', 'act', '1').enum).toContain('gdpr')
  })

  test('knows how ids and dates are written', () => {
    expect(resolved(at('parties').propertyNames!, root).pattern).toBe('^[a-z][a-z0-9-]*$')
    expect('2022-08-05').toMatch(new RegExp(at('updated', '0').pattern!))
  })

  test('goes on in sections within sections', () => {
    expect(at('outline', '[]', 'sections', '[]', 'sections', '[]', 'id').description).toContain('anchor')
  })
})
