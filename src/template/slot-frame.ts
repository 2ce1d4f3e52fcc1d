import type {Part, Slot} from '../language/slot.ts'
import {renumber, token, tokens} from '../language/tokens.ts'

/** The slots of one run of a template, put aside while Handlebars makes text. */
export interface SlotFrame {
  slots: Slot[]
}

/**
 * Put a slot aside.
 *
 * @param frame the slots of the run
 * @param slot what fills it
 * @returns the token that stands in its place
 */
export function putAside(frame: SlotFrame, slot: Slot): string {
  return token(frame.slots.push(slot) - 1)
}

/**
 * Make a part of a text and the slots that its tokens name, numbered from 0, so that the same text is the same wherever it stands.
 *
 * @param text what a template made
 * @param frame the slots of the run
 * @returns the part
 */
export function takePart(text: string, frame: SlotFrame): Part {
  const slots: Slot[] = []
  const numbers = new Map<number, number>()
  for (const [, index] of text.matchAll(tokens)) {
    const number = Number(index)
    if (!numbers.has(number)) numbers.set(number, slots.push(frame.slots[number]!) - 1)
  }
  return {kind: 'part', text: renumber(text, (index) => numbers.get(index)!), slots}
}
