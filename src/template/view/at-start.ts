import {applyForms} from '../../language/forms.ts'
import type {Slot} from '../../language/slot.ts'
import type {Speaker} from '../../language/speaker.ts'
import {tokens} from '../../language/tokens.ts'

/**
 * Words as they stand at the start of a sentence or alone in a cell. A name that is a value is written as it is given.
 *
 * @param slot words or a value
 * @param speaker who speaks
 * @returns the words with a capital; unchanged when they are a value or begin with one
 */
export function atStart(slot: Slot, speaker: Speaker): Slot {
  return beginsWithValue(slot) ? slot : applyForms(slot, ['capital'], speaker)
}

function beginsWithValue(slot: Slot): boolean {
  if (typeof slot === 'string') return true
  if (slot.kind !== 'word') return false
  const first = slot.text.matchAll(tokens).next().value
  return first?.index === 0 && beginsWithValue(slot.slots[Number(first[1])]!)
}
