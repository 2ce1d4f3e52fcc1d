import type {FactContext} from '../../language/fact-text.ts'
import type {Slot} from '../../language/slot.ts'
import {inLanguage, type LinkedNode} from './linked-data.ts'
import type {Graph} from './graph.ts'

/** What processing is described with. */
export interface DpvContext extends FactContext {
  graph: Graph
  /** The code of the language that labels are in. */
  code: string
  /** Whether the declaration follows the GDPR, and not the law before it. */
  gdpr: boolean
}

/**
 * Write text in the language of the description.
 *
 * @param text the text; undefined when there is none
 * @param context whose language it is in
 * @returns the value; undefined when there is no text
 */
export function label(text: Slot | undefined, {code}: DpvContext): LinkedNode | undefined {
  return inLanguage(text, code)
}

/**
 * Write a word, if the language has it. What a description lacks is no fault of the page.
 *
 * @param key the key of the word
 * @param context who speaks
 * @returns the value; undefined when there is no such word
 */
export function wordLabel(key: string, context: DpvContext): LinkedNode | undefined {
  const {speaker} = context
  return speaker.translator.has(key) ? label(speaker.say(key), context) : undefined
}
