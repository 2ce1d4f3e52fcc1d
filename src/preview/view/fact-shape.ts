import * as z from 'zod/mini'
import {answerFor, answersOf, type Answers} from '../../model/answers-of.ts'
import {metaOf, type FieldMeta} from '../../model/field.ts'
import {definitionOf} from '../../model/walk.ts'
import type {FactKind} from '../protocol.ts'

type Schema = z.core.$ZodType

/** How a fact is filled in. */
export interface FactShape {
  kind: FactKind
  answers: Answers
  /** The schema of the answer that it has or will have. */
  schema: Schema
  /** What is in each of its choices, or in it. */
  meta: FieldMeta
  /** The words that it is one of, where these are few and fixed. */
  words: readonly string[]
}

/** Kinds of input by what the check of a text says of one that is wrong, or by the kind of a schema. */
const kinds: Readonly<Record<string, FactKind>> = {
  address: 'address',
  boolean: 'yes-no',
  date: 'date',
  email: 'email',
  enum: 'choice',
  int: 'number',
  literal: 'choice',
  number: 'number',
  object: 'fields',
  period: 'period',
  phone: 'phone',
  string: 'text'
}

/**
 * Find out how a fact is filled in.
 *
 * @param field the schema of its field
 * @param value its value; undefined when it has none
 * @returns its shape
 */
export function factShape(field: Schema, value: unknown): FactShape {
  const answers = answersOf(field)
  const answered = isQuestion(value) || (value === 'none' && answers.none) ? undefined : value
  const schema = answerFor(answers, answered)
  const definition = definitionOf(schema)
  const shape = {answers, schema, meta: {...metaOf(schema), ...answers.meta}, words: wordsIn(schema)}
  if (definition.type === 'array') return listShape(shape, definition.element, answered)
  if (definition.type === 'record') return {...shape, kind: isById(definition.keyType) ? 'map' : 'fields'}
  return {...shape, kind: kindOf(schema, shape.meta)}
}

/**
 * The question that stands in the place of a fact.
 *
 * @param value the value of a field
 * @returns whether it is one
 */
export function isQuestion(value: unknown): value is {open: string} {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).every((key) => key === 'open' || key === 'ask') &&
    'open' in value
  )
}

/** A list whose things are chosen or written one by one; what is more is shown as it is written. */
function listShape(shape: Omit<FactShape, 'kind'>, element: Schema, value: unknown): FactShape {
  const items = answersOf(element)
  const [first] = items.options
  const isPlain = value === undefined || (Array.isArray(value) && value.every((item) => typeof item === 'string'))
  const isText = ['enum', 'string'].includes(definitionOf(first!).type)
  const meta = {...metaOf(first!), ...items.meta}
  const inner = {...shape, meta: {...shape.meta, ...meta}, words: wordsIn(first!)}
  if (!isPlain || !isText) return {...inner, kind: 'written'}
  return {...inner, kind: meta.term || meta.refersTo || inner.words.length > 0 ? 'choices' : 'lines'}
}

function kindOf(schema: Schema, {refersTo, term, text}: FieldMeta): FactKind {
  if (refersTo || (term && text !== 'lasting')) return 'choice'
  const {type} = definitionOf(schema)
  return kinds[type === 'string' ? formatOf(schema) : type] ?? 'text'
}

/** What the check of a text says of one that is wrong: the name of its format. */
function formatOf(schema: Schema): string {
  return z.safeParse(schema, '').error?.issues[0]?.message ?? 'string'
}

function wordsIn(schema: Schema): readonly string[] {
  const definition = definitionOf(schema) as {
    type: string
    entries?: Readonly<Record<string, string>>
    values?: readonly unknown[]
  }
  if (definition.type === 'enum') return Object.values(definition.entries ?? {})
  return definition.type === 'literal' ? (definition.values ?? []).map(String) : []
}

/** Whether a map is by id; else it is by language. */
function isById(key: Schema): boolean {
  return formatOf(key) === 'id'
}
