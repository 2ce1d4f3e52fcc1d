import type {PassageState} from '../../../translate/state/passage-status.ts'
import {say} from '../words.ts'
import {elementsOf, passageElements, passageOf} from './passage-elements.ts'
import {nameOf, passageIndex, versionIn} from './passage-index.ts'
import type {SelectedPassage} from '../state/selection.ts'

/** What begins the names of all attributes that are put on a page. */
export const markPrefix = 'data-pv-'

/** The states that are shown in the page; what is translated or read is calm. */
const shownStates: Partial<Record<PassageState, string>> = {
  absent: 'missing',
  empty: 'missing',
  same: 'stale',
  stale: 'stale',
  draft: 'draft',
  unrecorded: 'stale'
}

/** What is put on elements: what can be opened, how far it has come, what was found, and what is open. */
const marks = ['own', 'state', 'finding', 'selected', 'inline'] as const

type Marks = Partial<Record<(typeof marks)[number], string>>

/**
 * Mark a page: what can be opened, how far it has come, what was found there, and what is open. Only what differs is changed.
 *
 * @param page the document of a frame
 * @param language its language
 * @param open the passage that is open, in any language
 */
export function decoratePage(page: Document, language: string, open: SelectedPassage | undefined): void {
  const wanted = new Map<Element, Marks>()
  const mark: Mark = (element, more) => void wanted.set(element, {...wanted.get(element), ...more})
  markPassages(page, language, mark)
  const {sections} = passageIndex.peek()
  for (const heading of page.querySelectorAll(':is(h1, h2, h3, h4, h5, h6)[id]')) {
    const finding = sections.get(`${language} ${heading.id}`)
    if (finding && !wanted.get(heading)?.finding) mark(heading, {finding})
  }
  if (open) markOpen(page, language, open, mark)
  const before = page.querySelectorAll(marks.map((name) => `[${markPrefix}${name}]`).join(','))
  for (const element of new Set([...before, ...wanted.keys()])) apply(element, wanted.get(element) ?? {})
  nameLinks(page)
}

/** Has an element marked. */
type Mark = (element: Element, more: Marks) => void

/** What can be opened, how far it has come, and what was found in it. */
function markPassages(page: Document, language: string, mark: Mark): void {
  const {rows, findings} = passageIndex.peek()
  for (const element of passageElements(page)) {
    const passage = passageOf(element)
    const name = passage && nameOf(language, passage)
    const version = name && rows.get(name)?.versions[language]
    if (!name || !version) continue
    mark(element, {own: ''})
    const state = shownStates[version.state]
    const finding = findings.get(name)
    if (state ?? finding) carry(element, {...(state && {state}), ...(finding && {finding})}, mark)
  }
}

/** What is open, in its own language and in the others. */
function markOpen(page: Document, language: string, open: SelectedPassage, mark: Mark): void {
  const version = versionIn(open, open.language, language)
  const where = open.language === language ? 'here' : 'there'
  for (const element of version ? elementsOf(page, version) : []) mark(element, {selected: where})
}

/** A phrase that is all that its block holds is marked as the block; one among other words, as a phrase. */
function carry(element: Element, more: Marks, mark: Mark): void {
  let carrier = element
  while (carrier.localName === 'span' && carrier.parentElement?.textContent?.trim() === carrier.textContent?.trim())
    carrier = carrier.parentElement!
  mark(carrier, carrier.localName === 'span' ? {...more, inline: ''} : more)
}

function apply(element: Element, wanted: Marks): void {
  for (const name of marks) {
    const value = wanted[name] ?? null
    const attribute = markPrefix + name
    if (element.getAttribute(attribute) === value) continue
    if (value === null) element.removeAttribute(attribute)
    else element.setAttribute(attribute, value)
  }
}

/** Links of a page are not followed here, and say so. */
function nameLinks(page: Document): void {
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const address = link.getAttribute('href')!
    const title = address.startsWith('#') ? '' : say('preview.pages.external', {address})
    if (link.title !== title) link.title = title
  }
}
