import {answer} from '../../model/answer.ts'
import {findFact} from '../../model/find-fact.ts'
import {factText, itemTexts, type FactContext} from '../../language/fact-text.ts'
import type {Slot} from '../../language/slot.ts'

/** A place in a policy, and how what stands there is put into words. */
export interface Entry {
  /** What stands there; undefined when nothing does, or when it is none or an open question. */
  readonly value: unknown
  /**
   * The place of a field, or of an item of a list.
   *
   * @param step the name of the field, or the number of the item
   */
  at(step: string | number): Entry
  /**
   * Its text.
   *
   * @param forms forms as placeholders have them; default: none
   * @returns the text; undefined when nothing is said
   */
  text(forms?: readonly string[]): Slot | undefined
  /** The texts of what is in a list; empty when nothing is said. */
  texts(forms?: readonly string[]): Slot[]
  /** The places of what is in a list, but for open questions; empty when nothing is said. */
  entries(): Entry[]
}

/**
 * Look at a place in a policy.
 *
 * @param path the way to it
 * @param context the policy and who speaks
 * @returns the place; it need not hold anything
 */
export function entryAt(path: readonly (string | number)[], context: FactContext): Entry {
  const found = findFact(context.policy, path.map(String))
  const value = answer(found?.value)
  const fact = value === undefined ? undefined : found
  return {
    value,
    at: (step) => entryAt([...path, step], context),
    text: (forms) => fact && factText(fact, context, forms),
    texts: (forms) => (fact && Array.isArray(value) ? itemTexts(fact, context, forms) : []),
    entries: () => {
      const items = Array.isArray(value) ? value : []
      return items.map((_, index) => entryAt([...path, index], context)).filter((entry) => entry.value !== undefined)
    }
  }
}

/**
 * Whether a place holds an object that says something of a field.
 *
 * @param entry the place
 * @param fields names of fields
 * @returns whether one of them has an answer
 */
export function says(entry: Entry, ...fields: readonly string[]): boolean {
  return fields.some((field) => entry.at(field).value !== undefined)
}
