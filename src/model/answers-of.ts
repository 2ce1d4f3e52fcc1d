import type * as z from 'zod/mini'
import {openQuestion} from './answer.ts'
import {metaOf, type FieldMeta} from './field.ts'
import {alternativeFor, definitionOf} from './walk.ts'

type Schema = z.core.$ZodType

/** What a field may be filled in with. */
export interface Answers {
  /** Shapes of an answer; the first is the usual one. */
  options: readonly Schema[]
  /** Whether it may be said to be none. */
  none: boolean
  /** Whether it may be left out. */
  optional: boolean
  /** What the field is for: what stands nearest to it counts. */
  meta: FieldMeta
}

/**
 * Find out what a field may be filled in with, open questions aside.
 *
 * @param schema the schema of the field
 * @returns its answers
 */
export function answersOf(schema: Schema): Answers {
  const own = metaOf(schema)
  const definition = definitionOf(schema)
  if (definition.type === 'optional') {
    const inner = answersOf(definition.innerType)
    return {...inner, optional: true, meta: {...inner.meta, ...own}}
  }
  if (definition.type !== 'union') return {options: [schema], none: false, optional: false, meta: own}
  const all = definition.options.filter((option) => option !== openQuestion)
  const options = all.filter((option) => !isNone(option)).flatMap((option) => answersOf(option).options)
  return {options, none: all.some(isNone), optional: false, meta: {...(options[0] && metaOf(options[0])), ...own}}
}

/**
 * The shape that a field has, or will have.
 *
 * @param answers what it may be filled in with
 * @param value what it is filled in with; undefined when it is not
 * @returns the schema of its answer
 */
export function answerFor({options}: Answers, value: unknown): Schema {
  const isAnswered = value !== undefined && value !== 'none'
  return isAnswered && options.length > 1 ? alternativeFor(options, value) : options[0]!
}

/**
 * In which order facts follow each other that stand beside a fact, or on the way to it.
 *
 * @param schema the schema of what the path begins in
 * @param path the way to the fact
 * @returns the fields of each map on the way, as dotted keys, in the order of the model
 */
export function orderAlong(schema: Schema, path: readonly string[]): string[] {
  const order: string[] = []
  let current = answerFor(answersOf(schema), undefined)
  for (const [depth, step] of path.entries()) {
    const definition = definitionOf(current)
    if (definition.type === 'object') {
      const before = path.slice(0, depth)
      order.push(...Object.keys(definition.shape).map((name) => [...before, name].join('.')))
    }
    const inner = innerOf(current, step)
    if (!inner) break
    current = answerFor(answersOf(inner), undefined)
  }
  return order
}

function innerOf(schema: Schema, step: string): Schema | undefined {
  const definition = definitionOf(schema)
  if (definition.type === 'object') return definition.shape[step]
  return definition.type === 'record' ? definition.valueType : undefined
}

function isNone(schema: Schema): boolean {
  const definition = definitionOf(schema)
  return definition.type === 'literal' && definition.values.includes('none')
}
