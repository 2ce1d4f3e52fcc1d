import type {PassageId} from '../../protocol.ts'
import {nameOf, passageIndex, versionIn} from './passage-index.ts'
import type {SelectedPassage} from '../state/selection.ts'

/** The attribute by which a page says which passage a block is. */
const attribute = 'data-passage'

/**
 * Read which passage an element of a page is.
 *
 * @param element the element
 * @returns the passage; undefined when it is none
 */
export function passageOf(element: Element): PassageId | undefined {
  const [, key, index] = /^(.+) (\d+)$/.exec(element.getAttribute(attribute) ?? '') ?? []
  return key === undefined ? undefined : {key, index: Number(index)}
}

/**
 * All elements of a page that words made, in its order; of two with one number, as an item and its paragraph, the inner alone.
 *
 * @param page the document
 * @returns the elements
 */
export function passageElements(page: Document): Element[] {
  return [...page.querySelectorAll(`[${attribute}]`)].filter(isInner)
}

/**
 * The elements of a passage; words that are said often have several.
 *
 * @param page the document
 * @param passage the passage
 * @returns its elements, in the order of the page
 */
export function elementsOf(page: Document, {key, index}: PassageId): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>(`[${attribute}=${JSON.stringify(`${key} ${index}`)}]`)].filter(isInner)
}

/**
 * Which passage a place in a page belongs to: the nearest that is the policy's own, else the outermost, a standard sentence.
 *
 * @param place what was clicked on
 * @param language the language of the page
 * @returns the passage; undefined when no words made that place
 */
export function passageAt(place: Element, language: string): SelectedPassage | undefined {
  let outermost: PassageId | undefined
  for (
    let element = place.closest(`[${attribute}]`);
    element;
    element = element.parentElement?.closest(`[${attribute}]`) ?? null
  ) {
    const passage = passageOf(element)
    if (!passage) continue
    if (passageIndex.peek().rows.has(nameOf(language, passage))) return {language, ...passage}
    outermost = passage
  }
  return outermost && {language, ...outermost}
}

/**
 * Where a passage is to be looked for in the page of a language: at its own words there; where these are missing, at the heading of
 * its section.
 *
 * @param page the document of that language
 * @param language that language
 * @param passage a passage, in any language
 * @returns the element; undefined when nothing of it is there
 */
export function elementIn(page: Document, language: string, passage: SelectedPassage): HTMLElement | undefined {
  const version = versionIn(passage, passage.language, language)
  const [element] = version ? elementsOf(page, version) : []
  return element ?? sectionHeading(page, passage.key)
}

/** The heading of the section that a text belongs to. */
function sectionHeading(page: Document, key: string): HTMLElement | undefined {
  const [kind, id] = key.split('.')
  const element = kind === 'sections' || kind === 'activities' ? page.getElementById(id!) : null
  return element ?? undefined
}

function isInner(element: Element): boolean {
  return !element.querySelector(`[${attribute}=${JSON.stringify(element.getAttribute(attribute))}]`)
}
