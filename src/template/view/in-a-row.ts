import type {FactContext} from '../../language/fact-text.ts'
import {listText} from '../../language/list-text.ts'
import type {Slot} from '../../language/slot.ts'

/**
 * Put things in a row, if there are any.
 *
 * @param items the things
 * @param context who speaks
 * @returns the row; undefined when there is nothing to put in it
 */
export function inARow(items: readonly Slot[], {speaker}: Pick<FactContext, 'speaker'>): Slot | undefined {
  return items.length > 0 ? listText(items, speaker) : undefined
}
