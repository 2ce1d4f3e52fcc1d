import type {Element, ElementContent} from 'hast'
import {makeElement} from './elements.ts'

const blocks = /^(?:blockquote|div|dl|h[1-6]|li|ol|p|pre|table|ul)$/

/**
 * Write in other elements what Markdown has none for: lists of definitions, captions, blocks in cells.
 *
 * @param element an element whose children are as they should be
 * @returns what is written in its place
 */
export function rearrange(element: Element): ElementContent[] {
  if (element.tagName === 'dl') return [definitions(element)]
  if (element.tagName === 'td' || element.tagName === 'th') return [{...element, children: inCell(element.children)}]
  if (element.tagName === 'table') return withCaption(element)
  return [element]
}

/** A term and what is said of it are one item: two lines of one paragraph where that can be, else paragraphs. */
function definitions(list: Element): Element {
  const items: {terms: Element[]; details: Element[]}[] = []
  for (const child of list.children.flatMap((one) =>
    one.type === 'element' && one.tagName === 'div' ? one.children : [one]
  )) {
    if (child.type !== 'element') continue
    const last = items.at(-1)
    if (child.tagName === 'dt' && (!last || last.details.length > 0)) items.push({terms: [child], details: []})
    else if (child.tagName === 'dt') last!.terms.push(child)
    else if (last) last.details.push(child)
    else items.push({terms: [], details: [child]})
  }
  return {...list, tagName: 'ul', children: items.map((item) => definition(item, list))}
}

function definition({terms, details}: {terms: Element[]; details: Element[]}, list: Element): Element {
  const first = terms[0] ?? details[0] ?? list
  const term = terms.flatMap(({children}, index) => [...(index > 0 ? [text(', ')] : []), ...children])
  const [only, ...others] = details
  if (only && others.length === 0 && term.length > 0 && !only.children.some(isBlock))
    return makeElement('li', [makeElement('p', [...term, br(), ...only.children], first)], first)
  const head = term.length > 0 ? [makeElement('p', term, first)] : []
  return makeElement('li', [...head, ...details.map((one) => makeElement('div', one.children, one))], first)
}

/** A cell holds one line: where a block ends and another begins, the line is broken. */
function inCell(children: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = []
  for (const child of children) {
    if (!isBlock(child)) result.push(child)
    else result.push(...(result.length > 0 ? [br()] : []), ...inCell((child as Element).children), br())
  }
  return result.at(-1) && isElement(result.at(-1)!, 'br') ? result.slice(0, -1) : result
}

function withCaption(table: Element): ElementContent[] {
  const caption = table.children.find((child) => isElement(child, 'caption'))
  if (!caption) return [table]
  return [
    {...(caption as Element), tagName: 'p'},
    {...table, children: table.children.filter((child) => child !== caption)}
  ]
}

function isBlock(node: ElementContent): boolean {
  return node.type === 'element' && blocks.test(node.tagName)
}

function isElement(node: ElementContent, tagName: string): boolean {
  return node.type === 'element' && node.tagName === tagName
}

function text(value: string): ElementContent {
  return {type: 'text', value}
}

function br(): Element {
  return {type: 'element', tagName: 'br', properties: {}, children: []}
}
