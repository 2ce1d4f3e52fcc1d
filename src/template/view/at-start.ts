import {applyForms} from '../../language/forms.ts'
import type {Slot} from '../../language/slot.ts'
import type {Speaker} from '../../language/speaker.ts'

/**
 * Words as they stand at the start of a sentence or alone in a cell. A name that is a value is written as it is given.
 *
 * @param slot words or a value
 * @param speaker who speaks
 * @returns the words with a capital; a value unchanged
 */
export function atStart(slot: Slot, speaker: Speaker): Slot {
  return typeof slot === 'string' ? slot : applyForms(slot, ['capital'], speaker)
}
