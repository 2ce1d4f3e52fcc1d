import type {Heading, Nodes} from 'mdast'
import {readBlocks} from '../check/text/read-blocks.ts'
import {writeMarkdown} from '../render/markdown.ts'
import {oneLine} from './clean-text.ts'
import {lineOf, nodeText} from './node-text.ts'
import type {PageBlock, PageSection} from './page.ts'
import {standsAlone} from './resolve-address.ts'
import {createIds, slugOf} from './section-id.ts'
import type {Flow} from './tidy-tree.ts'

/** The part of a page that its text makes. */
export interface Composed {
  title: string
  sections: PageSection[]
}

/** A section before its text is written. */
interface Part {
  heading: Heading | undefined
  title: string
  depth: number
  id: string
  flow: Flow[]
}

/**
 * Divide the text of a page into its title and its sections.
 *
 * @param flow what stands in it, tidy; links within the page lead to anchors of headings
 * @param title what the page is called when no heading of the first rank says it; default: nothing
 * @returns title and sections; none when there is no text
 */
export function composePage(flow: readonly Flow[], title = ''): Composed {
  const first = titleOf(flow)
  const introduction: Part = {heading: undefined, title: '', depth: 0, id: 'introduction', flow: []}
  const parts: Part[] = [introduction]
  let current = introduction
  for (const node of flow) {
    if (node === first) current = introduction
    else if (node.type !== 'heading') current.flow.push(node)
    else parts.push((current = {heading: node, title: oneLine(nodeText(node)), depth: 0, id: '', flow: []}))
  }
  const kept = parts.filter((part) => part !== introduction || part.flow.length > 0)
  setDepths(kept)
  setIds(kept)
  linkWithin(kept, first)
  return {title: first ? oneLine(nodeText(first)) : oneLine(title), sections: kept.map(writeSection)}
}

/** The first heading of the first rank; else the one that the text begins with, when all others are below it. */
function titleOf(flow: readonly Flow[]): Heading | undefined {
  const headings = flow.filter((node) => node.type === 'heading')
  const [first, ...others] = headings
  const isAbove = first === flow[0] && others.length > 0 && others.every(({depth}) => depth > first!.depth)
  return headings.find(({depth}) => depth === 1) ?? (isAbove ? first : undefined)
}

/** The outermost heading is 1, whatever the file calls it, and none is more than one deeper than that which it stands under. */
function setDepths(parts: readonly Part[]): void {
  const above: number[] = []
  for (const part of parts) {
    if (!part.heading) continue
    const {depth} = part.heading
    while (above.length > 0 && above.at(-1)! >= depth) above.pop()
    above.push(depth)
    part.depth = above.length
  }
}

function setIds(parts: readonly Part[]): void {
  const idOf = createIds()
  for (const part of parts) part.id = idOf(part.heading ? part.title : part.id)
}

/** Links to headings lead to the ids of sections; other links within the page or its site become text. */
function linkWithin(parts: readonly Part[], first: Heading | undefined): void {
  const anchors = parts.flatMap(({heading, id}) => anchorsOf(heading).map((anchor) => [anchor, id] as const))
  const titles = parts.flatMap(({heading, title, id}) =>
    [id, ...(heading ? [slugOf(title), githubSlug(title)] : [])].map((anchor) => [anchor, id] as const)
  )
  const start = parts.slice(0, 1).flatMap(({id}) => anchorsOf(first).map((anchor) => [anchor, id] as const))
  // Of several that are called the same, a browser goes to the first.
  const targets = new Map([...start, ...titles.reverse(), ...anchors.reverse()])
  for (const {flow} of parts) for (const node of flow) relink(node, targets)
}

function anchorsOf(heading: Heading | undefined): readonly string[] {
  return heading?.data?.anchors ?? []
}

/** How site generators make ids of headings: letters as they are, spaces as hyphens. */
function githubSlug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')
}

function relink(node: Nodes, targets: ReadonlyMap<string, string>): void {
  if (!('children' in node)) return
  const children = node.children as Nodes[]
  for (const child of children) relink(child, targets)
  if (!children.some((child) => child.type === 'link' && !standsAlone(child.url))) return
  node.children = children.flatMap((child) => {
    if (child.type !== 'link' || standsAlone(child.url)) return [child]
    const target = child.url.startsWith('#') ? targets.get(decoded(child.url.slice(1))) : undefined
    return target === undefined ? child.children : [{...child, url: `#${target}`}]
  }) as never
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor)
  } catch {
    return anchor
  }
}

function writeSection({heading, title, depth, id, flow}: Part): PageSection {
  const text = escapeBraces(writeMarkdown({type: 'root', children: flow}))
  const line = heading && lineOf(heading)
  return {id, depth, title, ...(line !== undefined && {line}), text, blocks: blocksOf(text, flow)}
}

/** Braces mean placeholders in the words of a policy; escaped, they mean themselves, also to Markdown. */
function escapeBraces(text: string): string {
  return text.replace(/\{(?=\{)|(?<=\{)\{|\}(?=\})|(?<=\})\}/g, '\\$&')
}

function blocksOf(text: string, flow: readonly Flow[]): PageBlock[] {
  if (text === '') return []
  const blocks = readBlocks(text, 'block')
  const lines = flow.flatMap((node) => linesOf(node))
  if (lines.length !== blocks.length) return blocks
  return blocks.map((block, index) => {
    const line = lines[index]
    return line === undefined ? block : {...block, line}
  })
}

/** The line of each block of a node, in the order in which blocks are read. */
function linesOf(node: Nodes, otherwise?: number): (number | undefined)[] {
  const line = lineOf(node) ?? otherwise
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return [line]
  return 'children' in node ? node.children.flatMap((child) => linesOf(child, line)) : []
}
