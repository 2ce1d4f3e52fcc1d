import {answer} from '../../model/answer.ts'
import {findFact, findWithin, longestShort, type Fact} from '../../model/find-fact.ts'
import {factText, itemTexts, type FactContext} from '../../language/fact-text.ts'
import type {Slot} from '../../language/slot.ts'

/** A place in a policy, and how what stands there is put into words. */
export interface Entry {
  /** What stands there; undefined when nothing does, or when it is none or an open question. */
  readonly value: unknown
  /** What is written there, also when it is none or an open question. */
  readonly stated: unknown
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
  return entryOf(findFact(context.policy, path.map(String)), path, context)
}

function entryOf(found: Fact | undefined, path: readonly (string | number)[], context: FactContext): Entry {
  const value = answer(found?.value)
  const fact = value === undefined ? undefined : found
  const at = (step: string | number): Entry =>
    path.length < longestShort
      ? entryAt([...path, step], context)
      : entryOf(found && findWithin(found, String(step)), [...path, step], context)
  return {
    value,
    stated: found?.value,
    at,
    text: (forms) => fact && factText(fact, context, forms),
    texts: (forms) => (fact && Array.isArray(value) ? itemTexts(fact, context, forms) : []),
    entries: () => {
      const items = Array.isArray(value) ? value : []
      return items.map((_, index) => at(index)).filter((entry) => entry.value !== undefined)
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
