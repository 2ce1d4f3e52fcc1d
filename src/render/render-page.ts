import {plainText} from '../language/plain-text.ts'
import type {Part, Slot} from '../language/slot.ts'
import type {Speaker} from '../language/speaker.ts'
import {tokens} from '../language/tokens.ts'
import type {Environment} from '../template/create-environment.ts'
import {escapeHtml} from './escape-html.ts'
import {jsonText} from './json-text.ts'

/** What the shell of a page may name, besides the document itself. */
export interface PageView {
  /** The code of the language, for `lang`. */
  language: string
  title: Slot
  /** The full name of the controller. */
  controller: Slot
  /** What the page is about, in a sentence. */
  description: Slot
  /** Whether search engines are asked not to list the page. */
  noindex: boolean
  /** The address at which this version is published, where the policy says it. */
  canonical: string | undefined
  /** The addresses of all versions, this one too, where the policy says them. */
  alternates: readonly {language: string; address: string}[]
  /** The versions that a reader can choose among; none when there is one. */
  languages: readonly {
    /** The code of the language, for `lang`. */
    language: string
    /** The code that search engines know, for `hreflang`. */
    hrefLang: string
    /** Its name, in the language itself. */
    name: string
    current: boolean
    address: string
  }[]
  /** The address of the style sheet, as the page links to it. */
  styleSheet: string | undefined
  /** What the page says of itself, by name. */
  metadata: readonly {name: string; content: string}[]
  /** Links that only machines follow. */
  links: readonly {
    rel: string
    href: string
    /** The code of the language of what it leads to. */
    hrefLang?: string
  }[]
  /** Descriptions in JSON-LD. */
  data: readonly object[]
  /** Words of the shell. */
  say: {languages: Slot; skip: Slot}
}

/** A place in the shell that is filled with HTML that is safe already. */
type Place = Part

const place = (): Place => ({kind: 'part', text: '', slots: []})

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
  const content = place()
  const safe = new Map<Slot, string>([[content, html.trimEnd()]])
  const data = view.data.map((description) => {
    const slot = place()
    safe.set(slot, jsonText(description))
    return slot
  })
  const {text, slots} = environment.run('page', {content, ...view, data}, speaker)
  return text.replace(tokens, (_, index: string) => {
    const slot = slots[Number(index)]!
    return safe.get(slot) ?? escapeHtml(plainText(slot))
  })
}
