import {describe, expect, test} from '@jest/globals'
import * as z from 'zod/mini'
import {openQuestion} from '../../src/model/answer.ts'
import {described} from '../../src/model/field.ts'
import {policySchema} from '../../src/model/policy.ts'
import {alternativeFor, definitionOf, walk, type Visited} from '../../src/model/walk.ts'
import {policyWith} from '../support/policy.ts'

/** What is visited in a policy, by dotted path. */
function visited(facts: Readonly<Record<string, unknown>>): Map<string, Visited> {
  const all = new Map<string, Visited>()
  walk(policySchema, policyWith(facts), (one) => all.set(one.path.join('.'), one))
  return all
}

/** The kind of the schema that a value was given. */
function kindAt(facts: Readonly<Record<string, unknown>>, path: string): string {
  return definitionOf(visited(facts).get(path)!.schema).type
}

describe('walking through a policy', () => {
  test('visits every value, what is around it first, and lists in their order', () => {
    const paths = [...visited({parties: {b: {name: 'B'}, a: {subProcessors: ['b', 'a']}}}).keys()]
    expect(paths.filter((path) => path.startsWith('parties'))).toEqual([
      'parties',
      'parties.b',
      'parties.b.name',
      'parties.a',
      'parties.a.subProcessors',
      'parties.a.subProcessors.0',
      'parties.a.subProcessors.1'
    ])
    expect(paths[0]).toBe('')
  })

  test('goes as deep as sections do', () => {
    const outline = [{id: 'a', sections: [{id: 'b', sections: [{id: 'c', about: ['x']}]}]}]
    expect(visited({outline}).has('outline.0.sections.0.sections.0.about.0')).toBe(true)
  })

  test('keeps indexes as numbers and ids as text', () => {
    expect(visited({numbers: {a: 1}}).get('languages.0')!.path).toEqual(['languages', 0])
    expect(visited({numbers: {a: 1}}).get('numbers.a')!.path).toEqual(['numbers', 'a'])
  })

  test('passes over what is not there', () => {
    const seen: unknown[] = []
    walk(policySchema, undefined, ({value}) => seen.push(value))
    expect(seen).toEqual([])
  })

  test('begins where it is told to', () => {
    const paths: string[] = []
    walk(z.array(z.string()), ['x'], ({path}) => paths.push(path.join('.')), ['a', 'b'])
    expect(paths).toEqual(['a.b', 'a.b.0'])
  })

  test('says of each value what the layers around its schema say, the innermost last', () => {
    const meta = visited({activities: {a: {retention: [{where: 'own-servers'}]}}}).get(
      'activities.a.retention.0.where'
    )!.meta
    expect(meta).toMatchObject({
      description: 'Where they are kept in this stage.',
      refersTo: ['parties', 'systems'],
      term: ['places']
    })
  })
})

describe('what a value was meant to be', () => {
  test.each([
    ['none', 'literal'],
    [['a'], 'array'],
    [{open: 'Who?'}, 'object']
  ])('is told by its kind: %j', (subProcessors, kind) => {
    expect(kindAt({parties: {a: {subProcessors}}}, 'parties.a.subProcessors')).toBe(kind)
  })

  test('is an open question and not an address for a language called open', () => {
    const facts = {controller: {website: {open: 'Which?', ask: 'dpo'}}}
    expect(kindAt(facts, 'controller.website')).toBe('object')
    expect(kindAt({controller: {website: {nn: 'https://dfo.no'}}}, 'controller.website')).toBe('record')
  })

  test('is the object with the most of its keys, so that ids in it are looked at', () => {
    const facts = {activities: {a: {access: [{role: 'ombud'}, {party: 'b', until: 'collected'}]}}}
    const all = visited(facts)
    expect(all.get('activities.a.access.0.role')!.meta.term).toEqual(['roles'])
    expect(all.get('activities.a.access.1.party')!.meta.refersTo).toEqual(['parties'])
  })

  const kind = z.strictObject({kind: z.string(), law: z.optional(z.string())})
  const text = z.string()
  const word = z.literal('none')

  test.each([
    ['an open question with a slip in it', {open: 'Who?', aks: 'dpo'}, openQuestion],
    ['a fact with a question that it cannot have', {kind: 'a', open: 'Is it?'}, kind],
    ['a fact with a slip in it', {kind: 'a', lwa: 'b'}, kind],
    ['an object of which nothing is known', {x: 1}, kind],
    ['an empty object', {}, kind]
  ])('is likely %s', (_, value, meant) => {
    expect(alternativeFor([word, kind, openQuestion], value)).toBe(meant)
  })

  test('is the first that is not a fixed word, when it is like none of them', () => {
    for (const value of [5, null, true, [1], 'non'])
      expect(alternativeFor([word, kind, openQuestion], value)).toBe(kind)
    for (const value of [5, null, true, [1], {}]) expect(alternativeFor([word, text, z.enum(['a'])], value)).toBe(text)
  })

  test('is looked for in alternatives of alternatives', () => {
    const either = z.union([text, z.record(z.string(), text)])
    expect(alternativeFor([either, openQuestion], {nn: 'x'})).toBe(either)
    expect(alternativeFor([either, openQuestion], {open: 'x'})).toBe(openQuestion)
    expect(alternativeFor([openQuestion, either], 'x')).toBe(either)
  })

  test.each([
    [5, z.number()],
    [true, z.boolean()],
    ['b', z.enum(['a'])],
    [['b'], z.array(z.number())]
  ])('is of the kind of %j', (value, meant) => {
    const others = [z.number(), z.boolean(), z.enum(['a']), z.array(z.number())].filter(
      (one) => definitionOf(one).type !== definitionOf(meant).type
    )
    expect(alternativeFor([...others, meant], value)).toBe(meant)
  })

  test('is not changed by a description', () => {
    const same = described(kind, {description: 'A kind.'})
    expect(alternativeFor([word, same], {kind: 'a'})).toBe(same)
  })
})
