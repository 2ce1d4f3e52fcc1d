import type {Slot} from '../../language/slot.ts'

/** What a block tells first, and what it says holds also. */
export interface Led {
  first: readonly Slot[]
  also: readonly Slot[]
}

/**
 * Decide what is told first: what holds always, or else the first thing that holds in some cases, since "also" needs something before it.
 *
 * @param always what holds always
 * @param sometimes what holds in some cases, a text each
 * @returns what is told first, and what is told to hold also; both empty when there is nothing
 */
export function leadAlso(always: readonly Slot[], sometimes: readonly Slot[]): Led {
  return always.length > 0 ? {first: always, also: sometimes} : {first: sometimes.slice(0, 1), also: sometimes.slice(1)}
}
