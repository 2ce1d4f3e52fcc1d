import {isSlot, type Part, type Slot} from '../language/slot.ts'
import {renumber, token, tokenStart, tokens} from '../language/tokens.ts'
import type {Template} from './template.ts'

/** The slots of one run of a template, put aside while Handlebars makes text. */
export interface SlotFrame {
  slots: Slot[]
  /** The template that runs. */
  template?: Template | undefined
}

/**
 * Put a slot aside.
 *
 * @param frame the slots of the run
 * @param slot what fills it
 * @returns the token that stands in its place
 * @throws TypeError when it is a node made of what is no text, as when a helper was called without it
 */
export function putAside(frame: SlotFrame, slot: Slot): string {
  if (!isWhole(slot)) throw new TypeError('a helper was called without a text that it needs')
  return token(frame.slots.push(slot) - 1)
}

function isWhole(slot: Slot | undefined): boolean {
  if (typeof slot !== 'object') return typeof slot === 'string'
  return slot.kind === 'node' ? slot.children.every(isWhole) : isSlot(slot)
}

/**
 * Make a part of a text and the slots that its tokens name, numbered from 0, so that the same text is the same wherever it stands.
 *
 * @param text what a template made
 * @param frame the slots of the run
 * @returns the part
 */
export function takePart(text: string, frame: SlotFrame): Part {
  const file = frame.template?.file
  const template = file === undefined ? undefined : {template: file}
  if (!text.includes(tokenStart)) return {kind: 'part', text, slots: [], ...template}
  if (isInOrder(text, frame.slots.length)) return {kind: 'part', text, slots: [...frame.slots], ...template}
  const slots: Slot[] = []
  const numbers = new Map<number, number>()
  for (const [, index] of text.matchAll(tokens)) {
    const number = Number(index)
    if (!numbers.has(number)) numbers.set(number, slots.push(frame.slots[number]!) - 1)
  }
  const inOrder = [...numbers].every(([from, to]) => from === to)
  return {kind: 'part', text: inOrder ? text : renumber(text, (index) => numbers.get(index)!), slots, ...template}
}

/** Whether the tokens of a text are those of all slots, each once and in order, as nearly always. */
function isInOrder(text: string, count: number): boolean {
  let at = -1
  for (let index = 0; index < count; index++) {
    at = text.indexOf(tokenStart, at + 1)
    if (at < 0 || !text.startsWith(token(index), at)) return false
  }
  return text.indexOf(tokenStart, at + 1) < 0
}
