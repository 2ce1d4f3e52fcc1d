import * as z from 'zod/mini'
import {described} from './field.ts'

/** Who must answer what is to be cleared up. */
export const ask = z.optional(described(z.enum(['department', 'dpo', 'editor']), {description: 'Who must answer.'}))

/** A question that stands where an answer should: to be cleared up, by whom, and a note for colleagues. */
export const openQuestion = described(
  z.strictObject({
    open: described(z.string(), {description: 'What is to be cleared up. For colleagues; never on the page.'}),
    ask
  }),
  {description: 'An open question in place of the fact.'}
)

/** An open question in place of a fact. */
export type OpenQuestion = z.infer<typeof openQuestion>

/** What an open question can be: a shared pair of fields for objects that have an answer and a doubt. */
export const doubt = z.optional(
  described(z.string(), {description: 'A doubt about this entry, to be cleared up. For colleagues; never on the page.'})
)

/** Said to be none, which is not the same as unsaid. */
const none = described(z.literal('none'), {
  description: 'Said to be none; leave the field out when nothing is said.'
})

type Answered<T extends z.core.$ZodType> = z.ZodMiniOptional<z.ZodMiniUnion<[T, typeof openQuestion]>>
type AnsweredOrNone<T extends z.core.$ZodType> = z.ZodMiniOptional<
  z.ZodMiniUnion<[typeof none, T, typeof openQuestion]>
>

/**
 * A fact that may be unsaid or open.
 *
 * @param schema what the fact looks like
 * @param description what it is
 * @param article the provision that asks for it; default: none
 * @returns the field
 */
export function fact<T extends z.core.$ZodType>(schema: T, description: string, article?: string): Answered<T> {
  return described(z.optional(z.union([schema, openQuestion])), {description, ...(article && {article})})
}

/**
 * A fact that may be unsaid, open, or said to be none.
 *
 * @param schema what the fact looks like
 * @param description what it is
 * @param article the provision that asks for it; default: none
 * @returns the field
 */
export function factOrNone<T extends z.core.$ZodType>(
  schema: T,
  description: string,
  article?: string
): AnsweredOrNone<T> {
  return described(z.optional(z.union([none, schema, openQuestion])), {description, ...(article && {article})})
}

/**
 * The answer of a field, when it has one.
 *
 * @param value a field's value
 * @returns the answer; undefined when it is unsaid, open or none
 */
export function answer<T>(value: T): Exclude<T, OpenQuestion | 'none' | undefined> | undefined {
  return value === undefined || value === 'none' || isOpen(value)
    ? undefined
    : (value as Exclude<T, OpenQuestion | 'none' | undefined>)
}

/**
 * Whether a field is only an open question.
 *
 * @param value a field's value
 * @returns whether it has a question and no answer
 */
export function isOpen(value: unknown): value is OpenQuestion {
  return (
    typeof value === 'object' &&
    value !== null &&
    'open' in value &&
    Object.keys(value).every((key) => key === 'open' || key === 'ask')
  )
}
