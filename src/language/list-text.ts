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
  const last = end === 'comma' || items.length < 2 ? undefined : items.at(-1)
  if (last === undefined) return withCommas(items, speaker)
  const others = items.slice(0, -1)
  const rest = withCommas(others, speaker)
  const family = end === 'or' ? 'list.or' : 'list'
  return others.length === 1
    ? speaker.say(`${family}.pair`, {first: rest, last})
    : speaker.say(`${family}.end`, {rest, last})
}

/** Half of them, and half of them: words stand within each other only as deep as that takes, however many there are. */
function withCommas(items: readonly Slot[], speaker: Speaker): Slot {
  if (items.length < 2) return items[0] ?? ''
  const middle = Math.ceil(items.length / 2)
  const [rest, next] = [items.slice(0, middle), items.slice(middle)].map((half) => withCommas(half, speaker))
  return speaker.say('list.more', {rest: rest!, next: next!})
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
