import type {Part, Slot} from './slot.ts'
import type {Speaker} from './speaker.ts'
import {token} from './tokens.ts'

/** How a list ends: with the last joined by the word for and, by that for or, open, or by commas alone. */
export type ListEnd = 'and' | 'or' | 'open' | 'comma'

/**
 * Put things in a row, as the language does: "a, b og c".
 *
 * @param items what to put in a row, at least one
 * @param speaker who speaks
 * @param end how the list ends; default: with the word for and
 * @returns the list
 */
export function listText(items: readonly Slot[], speaker: Speaker, end: ListEnd = 'and'): Slot {
  if (end === 'open') return speaker.say('list.open', {list: listText(items, speaker, 'comma')})
  const [first, ...others] = items
  const last = end === 'comma' ? undefined : others.pop()
  const rest = others.reduce((list: Slot, next) => speaker.say('list.more', {rest: list, next}), first ?? '')
  if (last === undefined) return rest
  const family = end === 'or' ? 'list.or' : 'list'
  return others.length === 0
    ? speaker.say(`${family}.pair`, {first: rest, last})
    : speaker.say(`${family}.end`, {rest, last})
}

/**
 * Put things one below the other.
 *
 * @param items the items
 * @returns a bulleted list, a block of its own
 */
export function bullets(items: readonly Slot[]): Part {
  return {kind: 'part', text: items.map((_, index) => `- ${token(index)}`).join('\n'), slots: items}
}
