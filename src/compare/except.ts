import * as z from 'zod/mini'
import type {Difference} from './difference.ts'

const text = z.string().check(z.minLength(1))

/** A file of differences that are meant to be: what they are, and why. */
export const exceptionsSchema = z.array(
  z.strictObject({
    /** What is said of it: `missing-fact`; default: any. */
    rule: z.optional(text),
    /** A value that only one version has; default: any. */
    value: z.optional(text),
    /** A part of what the version that has it says; default: any. */
    text: z.optional(text),
    /** The language of the version that has it; default: any. */
    language: z.optional(text),
    /** Why it is so. */
    reason: text
  })
)

/** A difference that is meant to be. */
export type Exception = z.infer<typeof exceptionsSchema>[number]

/** What is left when differences that are meant to be are taken out. */
export interface Excepted {
  differences: readonly Difference[]
  /** Exceptions that nothing needed. */
  unused: readonly Exception[]
}

/**
 * Leave out the differences that somebody has given a reason for.
 *
 * @param differences what was found
 * @param exceptions what is meant to be
 * @param languages the language of each page
 * @returns what is left
 */
export function except(
  differences: readonly Difference[],
  exceptions: readonly Exception[],
  languages: readonly string[]
): Excepted {
  const used = new Set<Exception>()
  const left = differences.filter((difference) => {
    const meant = exceptions.filter((exception) => fits(exception, difference, languages))
    for (const exception of meant) used.add(exception)
    return meant.length === 0
  })
  return {differences: left, unused: exceptions.filter((exception) => !used.has(exception))}
}

/** An exception of nothing but a reason fits nothing: it would hide everything. */
function fits(
  {rule, value, text, language}: Exception,
  {rule: broken, has, lacks}: Difference,
  languages: readonly string[]
): boolean {
  if (value === undefined && text === undefined) return false
  return (
    (rule === undefined || rule === broken) &&
    (value === undefined || [...has.values, ...lacks.values].includes(value)) &&
    (text === undefined || has.quote.includes(text)) &&
    (language === undefined || languages[has.page] === language)
  )
}
