import {plainText} from '../language/plain-text.ts'
import type {Part, Slot} from '../language/slot.ts'
import type {Speaker} from '../language/speaker.ts'
import {tokens} from '../language/tokens.ts'
import type {Environment} from '../template/create-environment.ts'
import {escapeHtml} from './escape-html.ts'

/** What the shell of a page may name, besides the document itself. */
export interface PageView {
  /** The code of the language, for `lang`. */
  language: string
  title: Slot
  /** The full name of the controller. */
  controller: Slot
  /** Whether search engines are asked not to list the page. */
  noindex: boolean
}

/** What stands in the shell where the document comes. */
const content: Part = {kind: 'part', text: '', slots: []}

/**
 * Put a document into the shell of a page.
 *
 * @param html the document, as safe HTML
 * @param view what else the shell may name
 * @param environment the templates; the shell is `page`
 * @param speaker who speaks
 * @returns the whole page
 */
export function renderPage(html: string, view: PageView, environment: Environment, speaker: Speaker): string {
  const {text, slots} = environment.run('page', {...view, content}, speaker)
  return text.replace(tokens, (_, index: string) => {
    const slot = slots[Number(index)]!
    return slot === content ? html.trimEnd() : escapeHtml(plainText(slot))
  })
}
