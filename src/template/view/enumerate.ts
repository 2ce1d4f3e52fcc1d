import type {Slot} from '../../language/slot.ts'

/** How many things stand in a row within a sentence; more stand one below the other. */
const most = 3

/** Things that a sentence lists, within it or after it. */
export interface Enumeration {
  few?: readonly Slot[]
  many?: readonly Slot[]
}

/**
 * Decide how things are listed.
 *
 * @param items the things
 * @returns them as few or as many; neither when there are none
 */
export function enumerate(items: readonly Slot[]): Enumeration {
  if (items.length === 0) return {}
  return items.length > most ? {many: items} : {few: items}
}
