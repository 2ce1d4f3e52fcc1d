import type {List, Nodes, Paragraph} from 'mdast'
import {beginningOf, oneLine} from './clean-text.ts'
import type {FurnitureWords} from './furniture-words.ts'
import {lineOf, nodeText} from './node-text.ts'
import type {FurnitureKind, LeftOut} from './page.ts'
import type {Flow} from './tidy-tree.ts'
import {withoutNumber} from './without-number.ts'

/**
 * Take out of a text what is furniture by its words, and its list of contents, which every form of page may have.
 *
 * @param flow what stands in the page
 * @param words what tells furniture
 * @returns what is left, and what was left out
 */
export function stripFurniture(flow: readonly Flow[], words: FurnitureWords): {flow: Flow[]; leftOut: LeftOut[]} {
  const texts = flow.map((node) => oneLine(nodeText(node)))
  const kinds = flow.map((node, index) => kindOf(node, texts[index]!, words))
  const marking: Marking = {flow, texts, kinds, words}
  const headings = new Set(
    flow.flatMap((node, index) => (node.type === 'heading' ? [withoutNumber(texts[index]!)] : []))
  )
  for (let index = 0; index < flow.length;) {
    const node = flow[index]!
    const length = node.type === 'list' && isListOfContents(node, headings) ? 1 : runOfAnchors(flow, index)
    if (length > 0) markContents(index, length, marking)
    index += Math.max(length, 1)
  }
  markBeforeTitle(flow, kinds)
  spread(marking)
  keepHeadings(marking)
  return {
    flow: flow.filter((_, index) => kinds[index] === undefined),
    leftOut: flow.flatMap((node, index) => {
      const kind = kinds[index]
      const line = lineOf(node)
      return kind ? [{kind, text: beginningOf(texts[index]!), ...(line !== undefined && {line})}] : []
    })
  }
}

/** What stands in a page, and what of it is furniture so far. */
interface Marking {
  flow: readonly Flow[]
  /** Their texts, in the same order. */
  texts: readonly string[]
  /** Which kind of furniture each is; undefined for what is none. */
  kinds: (FurnitureKind | undefined)[]
  words: FurnitureWords
}

/** A text of so many words below a heading is no control. */
const leastWords = 8

/** What is called as furniture is, "Search on this website", is a heading when it says something of that; a question about the page stays one. */
function keepHeadings({flow, texts, kinds}: Marking): void {
  flow.forEach((node, index) => {
    const below = flow[index + 1]
    if (node.type !== 'heading' || node.depth === 1 || kinds[index] === 'feedback' || kinds[index] === 'contents')
      return
    const isText = below !== undefined && below.type !== 'heading' && kinds[index + 1] === undefined
    if (isText && texts[index + 1]!.split(/\s+/).length >= leastWords) kinds[index] = undefined
  })
}

/** A list whose every item is furniture is furniture too. */
function kindOf(node: Flow, text: string, words: FurnitureWords): FurnitureKind | undefined {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'blockquote') return words.kindOf(text)
  if (node.type !== 'list') return undefined
  const kinds = node.children.map((item) => words.kindOf(oneLine(nodeText(item))))
  return kinds.every((kind) => kind !== undefined) ? kinds[0] : undefined
}

/** All its items are links within the page, or what headings of the page say. Items that go on with a sentence are text, whatever they link to. */
function isListOfContents(list: List, headings: ReadonlySet<string>): boolean {
  const entries = list.children.map((item) => item.children[0])
  if (entries.length < 2) return false
  return entries.every((entry) => {
    if (entry?.type !== 'paragraph') return false
    const text = oneLine(nodeText(entry))
    return (isAnchorLink(entry) && !/^\p{Ll}/u.test(text)) || headings.has(withoutNumber(text))
  })
}

/** How many paragraphs from here on are links within the page and nothing more; they are a list from three on. */
function runOfAnchors(flow: readonly Flow[], index: number): number {
  let end = index
  for (let node = flow[end]; node?.type === 'paragraph' && isAnchorLink(node); node = flow[++end]);
  return end - index >= 3 ? end - index : 0
}

function isAnchorLink({children}: Paragraph): boolean {
  const [only, ...others] = children.filter((child) => nodeText(child).trim() !== '')
  return only?.type === 'link' && only.url.startsWith('#') && others.length === 0
}

/** Before the title of a page, lines that are hardly more than links are menus. */
function markBeforeTitle(flow: readonly Flow[], kinds: (FurnitureKind | undefined)[]): void {
  const title = flow.findIndex((node) => node.type === 'heading' && node.depth === 1)
  for (let index = 0; index < title; index++) if (linkedShare(flow[index]!) >= mostLinked) kinds[index] ??= 'navigation'
}

/** From this share of its text on, a block is made of links. */
const mostLinked = 0.7

function linkedShare(node: Flow): number {
  const size = (one: Nodes): number => nodeText(one).replace(/[\s|/»›>·•-]+/g, '').length
  const linked = (one: Nodes): number =>
    one.type === 'link'
      ? size(one)
      : 'children' in one
        ? one.children.reduce((sum, child) => sum + linked(child), 0)
        : 0
  return linked(node) / size(node)
}

/** A list of contents, with what it is called. */
function markContents(index: number, length: number, {flow, texts, kinds, words}: Marking): void {
  kinds.fill('contents', index, index + length)
  const before = flow[index - 1]
  if ((before?.type === 'paragraph' || before?.type === 'heading') && words.isContents(texts[index - 1]!))
    kinds[index - 1] = 'contents'
}

/** What is too short to be told by itself is furniture beside furniture. */
function spread({flow, texts, kinds, words}: Marking): void {
  const take = (index: number, step: number): void => {
    const beside = kinds[index - step]
    if (beside === undefined || beside === 'contents' || kinds[index] !== undefined) return
    if (flow[index]!.type === 'table' || flow[index]!.type === 'blockquote') return
    kinds[index] = words.besideKindOf(texts[index]!) && beside
  }
  for (let index = 1; index < flow.length; index++) take(index, 1)
  for (let index = flow.length - 2; index >= 0; index--) take(index, -1)
}
