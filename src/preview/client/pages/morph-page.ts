import morphdom from 'morphdom'
import {markPrefix} from './decorate-page.ts'

/** Elements whose children are laid beside each other one by one. */
const containers: ReadonlySet<string> = new Set([
  'article',
  'body',
  'div',
  'main',
  'ol',
  'section',
  'table',
  'tbody',
  'ul'
])

/**
 * Let a frame show another page: only what differs is replaced, so that the place, the selection and the focus are kept.
 *
 * @param page the document of the frame
 * @param html the whole page that it is to show
 */
export function morphPage(page: Document, html: string): void {
  const next = new DOMParser().parseFromString(html, 'text/html')
  if (page.title !== next.title) page.title = next.title
  morphElement(page.body, next.body)
}

function morphElement(before: Element, after: Element): void {
  if (before.localName === after.localName && containers.has(before.localName)) return morphChildren(before, after)
  morphdom(before, after, {childrenOnly: false, onBeforeElUpdated: keepMarks, getNodeKey: () => undefined})
}

/** What stands first and last and says the same is the same; of what is between, one is laid beside the other. */
function morphChildren(before: Element, after: Element): void {
  keepMarks(before, after)
  const [old, now] = [[...before.childNodes], [...after.childNodes]]
  const first = countSame(old, now)
  const last = countSame(old.slice(first).reverse(), now.slice(first).reverse())
  const [oldEnd, nowEnd] = [old.length - last, now.length - last]
  for (let index = 0; index < first; index++) renumber(old[index]!, now[index]!)
  for (let index = 0; index < last; index++) renumber(old[oldEnd + index]!, now[nowEnd + index]!)
  const between = old.slice(first, oldEnd)
  for (const node of now.slice(first, nowEnd)) replace(between.shift(), node, before, old[oldEnd] ?? null)
  for (const gone of between) gone.remove()
}

/** How many stand first that say the same. */
function countSame(old: readonly ChildNode[], now: readonly ChildNode[]): number {
  const most = Math.min(old.length, now.length)
  let count = 0
  while (count < most && isSame(old[count]!, now[count]!)) count++
  return count
}

/** Put a node in the place of another, or at the end of what differs. */
function replace(one: ChildNode | undefined, node: ChildNode, parent: Element, end: ChildNode | null): void {
  if (one && isElement(one) && isElement(node) && one.localName === node.localName && one.id === node.id)
    morphElement(one, node)
  else if (one) parent.replaceChild(parent.ownerDocument.adoptNode(node), one)
  else parent.insertBefore(parent.ownerDocument.adoptNode(node), end)
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE
}

function isSame(one: Node, other: Node): boolean {
  if (one.nodeName !== other.nodeName) return false
  if (!isElement(one) || !isElement(other)) return one.textContent === other.textContent
  return one.id === other.id && bare(one) === bare(other)
}

/** What an element is without its number and our marks, which are no difference to who reads it. */
function bare(element: Element): string {
  return element.outerHTML.replace(/ (?:data-passage|data-pv-[a-z]+|tabindex|style|title)="[^"]*"/g, '')
}

/** A block that says the same may have another number now. */
function renumber(before: Node, after: Node): void {
  if (!isElement(before) || !isElement(after)) return
  const [old, now] = [before, after].map((one) => [one, ...one.querySelectorAll('[data-passage]')])
  for (const [index, element] of now!.entries()) {
    const value = element.getAttribute('data-passage')
    const own = old![index]
    if (own && value !== null && own.getAttribute('data-passage') !== value) own.setAttribute('data-passage', value)
  }
}

/** What was put on an element here stays there; styles are set without the attribute, which the page's policy forbids. */
function keepMarks(before: Element, after: Element): boolean {
  for (const {name, value} of before.attributes)
    if (name.startsWith(markPrefix) || name === 'tabindex') after.setAttribute(name, value)
  const {style} = before as HTMLElement
  if (style.length > 0) (after as HTMLElement).style.cssText = style.cssText
  return !before.isEqualNode(after)
}
