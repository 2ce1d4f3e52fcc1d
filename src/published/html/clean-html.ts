import type {Element, ElementContent, Nodes, Root, RootContent} from 'hast'
import {beginningOf} from '../clean-text.ts'
import type {FurnitureWords} from '../furniture-words.ts'
import type {FurnitureKind, LeftOut} from '../page.ts'
import {contentOfForm} from './content-of-form.ts'
import {bareElement, divisions, isBlockName, isHeading, isMarkName, makeElement, scripts, unread} from './elements.ts'
import {furnitureOf} from './furniture-of.ts'
import {hastText, propertyOf} from './hast-text.ts'
import {findPanels, isHidden} from './is-hidden.ts'
import {isMain, measure, type Measure} from './measure.ts'
import {rearrange} from './rearrange.ts'

/** Where in a page an element stands. */
interface Within {
  main: boolean
  heading: boolean
}

/**
 * Leave of a page what is read and means something in Markdown, and say what else stood on it.
 *
 * @param root the page
 * @param words what tells furniture
 * @returns the text of the page, and what was left out of it
 */
export function cleanHtml(root: Root, words: FurnitureWords): {root: Root; leftOut: LeftOut[]} {
  const cleaner = new Cleaner(root, words)
  const children = cleaner.children(root.children, {main: false, heading: false})
  return {root: {type: 'root', children}, leftOut: cleaner.leftOut}
}

class Cleaner {
  readonly leftOut: LeftOut[] = []
  private readonly words: FurnitureWords
  private readonly measureOf: (node: Nodes) => Measure
  private readonly page: Measure
  private readonly panels: ReadonlySet<string>
  /** Anchors that stand before the next heading, with nothing but them between. */
  private pending: string[] = []

  constructor(root: Root, words: FurnitureWords) {
    this.words = words
    this.measureOf = measure(root)
    this.page = this.measureOf(root)
    this.panels = findPanels(root)
  }

  children(nodes: readonly RootContent[], within: Within): ElementContent[] {
    const result: ElementContent[] = []
    for (const node of nodes) {
      for (const one of this.node(node, within)) {
        const last = result.at(-1)
        if (one.type === 'text' && last?.type === 'text') last.value += one.value
        else result.push(one)
      }
    }
    return result
  }

  private node(node: RootContent, within: Within): ElementContent[] {
    if (node.type === 'element') return this.element(node, within)
    if (node.type !== 'text') return []
    if (!within.heading && node.value.trim() !== '') this.pending = []
    return [{...node}]
  }

  private element(element: Element, within: Within): ElementContent[] {
    const {tagName} = element
    if (scripts.has(tagName)) return this.leave('script', element, tagName === 'noscript')
    if (unread.has(tagName) || isHidden(element, this.panels)) return []
    if (tagName === 'button') return this.button(element, within)
    const surroundings = {words: this.words, measureOf: this.measureOf, page: this.page, inMain: within.main}
    const kind = within.heading ? undefined : furnitureOf(element, surroundings)
    if (kind === 'feedback' || (kind === undefined && this.isForm(element))) return this.form(element, kind ?? 'form')
    if (kind) return this.leave(kind, element)
    this.pending.push(...anchorsOf(element))
    const main = within.main || isMain(element) || tagName === 'article'
    const heading = within.heading || isHeading(element)
    const children = this.children(element.children, {main, heading})
    return within.heading ? inHeading(element, children) : this.content(element, children)
  }

  private content(element: Element, children: ElementContent[]): ElementContent[] {
    const {tagName} = element
    if (isHeading(element)) return [this.heading(element, children)]
    if (tagName === 'summary' && !children.some(isHeading)) return [boldParagraph(element, children)]
    if (isBlockName(tagName) && /^(?:none|presentation)$/.test(propertyOf(element, 'role')))
      return [makeElement('div', children, element)]
    if (isBlockName(tagName) || isMarkName(tagName)) return rearrange(bareElement(element, children))
    if (!divisions.has(tagName)) return children
    const role = isMain(element) ? 'main' : tagName === 'article' ? 'article' : undefined
    return [{...makeElement('div', children, element), properties: role ? {role} : {}}]
  }

  private heading(element: Element, children: ElementContent[]): Element {
    const anchors = this.pending
    this.pending = []
    return {...bareElement(element, children), properties: {anchors}}
  }

  /** A button in a heading is its text; one that opens a part of the text is a heading; others are to be pressed. */
  private button(element: Element, within: Within): ElementContent[] {
    const opens = ['ariaControls', 'ariaExpanded'].every((name) => propertyOf(element, name) !== '')
    if (!within.heading && !(opens && within.main && hastText(element).trim() !== ''))
      return this.leave('form', element)
    const children = this.children(element.children, {...within, heading: true})
    return within.heading ? children : [boldParagraph(element, children)]
  }

  private isForm(element: Element): boolean {
    const {holdsMain, titles, text} = this.measureOf(element)
    return element.tagName === 'form' && !holdsMain && titles === 0 && text <= this.page.text / 2
  }

  /** A form may hold sentences that state something; the rest of it is left out. */
  private form(element: Element, kind: FurnitureKind): ElementContent[] {
    this.leave(kind, element)
    return contentOfForm(element, this.words, (one) => isHidden(one, this.panels))
  }

  private leave(kind: FurnitureKind, element: Element, named = kind !== 'script'): [] {
    const line = element.position?.start.line
    const text = named ? beginningOf(hastText(element)) : ''
    if (text !== '' || kind === 'script') this.leftOut.push({kind, text, ...(line !== undefined && {line})})
    return []
  }
}

/** What links within the page can lead to. */
function anchorsOf(element: Element): string[] {
  const name = element.tagName === 'a' ? propertyOf(element, 'name') : ''
  return [propertyOf(element, 'id'), name].filter((anchor) => anchor !== '')
}

function inHeading(element: Element, children: ElementContent[]): ElementContent[] {
  return isMarkName(element.tagName) ? [bareElement(element, children)] : children
}

/** What opens a part of the text reads like its heading. */
function boldParagraph(element: Element, children: ElementContent[]): Element {
  return makeElement('p', [makeElement('strong', children, element)], element)
}
