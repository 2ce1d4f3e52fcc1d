import type {Code, Heading, InlineCode, Nodes, Root} from 'mdast'
import type {Node, Position} from 'unist'
import type {Target} from '../model/target.ts'
import {escapeMarkdown, referencesFor} from './escape-markdown.ts'
import {parseMarkdown} from './markdown.ts'

/** How a site generator reads Markdown. */
export type Dialect = Pick<Target, 'backslash' | 'escape' | 'headingIds' | 'title'>

/** A stretch of Markdown that is replaced. */
interface Edit {
  start: number
  end: number
  text: string
}

/** A stretch that holds characters and no marks. */
interface Leaf {
  start: number
  end: number
  /** Text, what stands after the words of a link, or a tag of HTML. */
  kind: 'address' | 'html' | 'text'
  /** Whether it stands in a heading. */
  heading: boolean
}

/**
 * Write finished Markdown so that a site generator shows all of it and runs nothing of it. What it means to CommonMark stays the same,
 * but for code that the generator would run, which becomes text.
 *
 * @param markdown Markdown without front matter
 * @param dialect how the generator reads it
 * @returns Markdown for the generator
 */
export function fitMarkdown(markdown: string, dialect: Dialect): string {
  return fitHeadings(escapeText(codeAsText(markdown, dialect), dialect), dialect)
}

/** In code nothing can be escaped, so code that would be run is written as text. */
function codeAsText(markdown: string, {escape}: Dialect): string {
  const runs = expressionsOf(escape?.anywhere)
  if (!runs.some((one) => markdown.search(one) >= 0)) return markdown
  const edits = nodesIn(parseMarkdown(markdown)).flatMap(({node, indent}): Edit[] => {
    if (node.type !== 'code' && node.type !== 'inlineCode') return []
    const {start, end} = placeOf(node)
    const isRun = runs.some((one) => markdown.slice(start, end).search(one) >= 0)
    return isRun ? [{start, end, text: textOfCode(node, indent)}] : []
  })
  return apply(markdown, edits)
}

/** Code as text; each line of a block on its own. */
function textOfCode({type, value}: Code | InlineCode, indent: number): string {
  const lines = value.split('\n').filter((line) => line.trim() !== '')
  const written = lines.map((line) => escapeMarkdown(line.trim(), true))
  return type === 'inlineCode' ? written.join(' ') : written.join(`\\\n${' '.repeat(indent)}`)
}

/** Write as references what would be run, and what the generator's backslash does not escape. */
function escapeText(markdown: string, {escape, backslash, headingIds}: Dialect): string {
  const leaves = leavesOf(parseMarkdown(markdown), markdown)
  const runs = (expressions: readonly string[] | undefined): number[] =>
    expressionsOf(expressions).flatMap((one) => [...markdown.matchAll(one)].map(({index}) => index))
  const anywhere = new Set(runs(escape?.anywhere))
  const inText = new Set(runs(escape?.text))
  return apply(
    markdown,
    leaves.map(({start, end, kind, heading}) => ({
      start,
      end,
      text: referencesFor(markdown.slice(start, end), {
        escapes: kind !== 'html',
        backslash,
        isRun: (offset, character) =>
          anywhere.has(start + offset) ||
          (kind === 'text' && inText.has(start + offset)) ||
          (heading && headingIds === 'attribute' && character === '{')
      })
    }))
  )
}

/** Put the ids of headings where the generator looks for them, and take away a title that it writes itself. */
function fitHeadings(markdown: string, {headingIds, title}: Dialect): string {
  const root = parseMarkdown(markdown)
  const [first, second] = root.children
  const isTitle = title === 'front-matter' && first?.type === 'heading' && first.depth === 1
  const dropped = isTitle ? [{start: 0, end: second ? placeOf(second).start : markdown.length, text: ''}] : []
  const headings = nodesIn(root).flatMap(({node}) => (node.type === 'heading' ? [node] : []))
  const written = headings.slice(isTitle ? 1 : 0)
  const moved = headingIds === 'attribute' ? written.flatMap(idAfterWords) : []
  const needless = headingIds === 'slug' ? anchorsLikeSlugs(written) : []
  return apply(markdown, [...dropped, ...moved, ...needless])
}

/** `## <a id="cookies"></a>Cookies` as `## Cookies {#cookies}`. */
function idAfterWords(heading: Heading): Edit[] {
  const anchor = anchorOf(heading)
  const {end} = placeOf(heading)
  return anchor ? [anchor.edit, {start: end, end, text: ` {#${anchor.id}}`}] : []
}

/** Anchors of headings that the generator gives the same id: no id may stand twice on a page. */
function anchorsLikeSlugs(headings: readonly Heading[]): Edit[] {
  const taken = new Set<string>()
  return headings.flatMap((heading) => {
    const anchor = anchorOf(heading)
    const slug = slugOf(heading)
    const isSame = anchor?.id === slug && !taken.has(slug)
    taken.add(slug)
    return isSame ? [anchor.edit] : []
  })
}

/** The anchor that a heading begins with, and what takes it away. */
function anchorOf({children: [open, close]}: Heading): {id: string; edit: Edit} | undefined {
  const [, id] = (open?.type === 'html' && /^<a id="([^"]+)">$/.exec(open.value)) || []
  if (id === undefined || close?.type !== 'html' || close.value !== '</a>') return undefined
  return {id, edit: {start: placeOf(open!).start, end: placeOf(close).end, text: ''}}
}

/** What GitHub makes of the words of a heading. */
function slugOf(heading: Heading): string {
  const words = nodesIn(heading).map(({node}) => (node.type === 'text' || node.type === 'inlineCode' ? node.value : ''))
  return words
    .join('')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')
}

function leavesOf(root: Root, markdown: string): Leaf[] {
  const nodes = nodesIn(root)
  // In an address in angle brackets nothing is escaped, and nothing can be.
  const bare = new Set(nodes.flatMap(({node}) => (isBareAddress(node, markdown) ? [placeOf(node).start + 1] : [])))
  return nodes.flatMap(({node, heading}): Leaf[] => {
    const kind = leafKinds[node.type]
    if (kind === undefined || isBareAddress(node, markdown)) return []
    const {start, end} = placeOf(node)
    const label = node.type === 'link' ? node.children.at(-1) : undefined
    return bare.has(start) ? [] : [{start: label ? placeOf(label).end : start, end, kind, heading}]
  })
}

const leafKinds: Partial<Record<Nodes['type'], Leaf['kind']>> = {html: 'html', link: 'address', text: 'text'}

function isBareAddress(node: Nodes, markdown: string): boolean {
  return node.type === 'link' && markdown[placeOf(node).start] === '<'
}

interface Found {
  node: Nodes
  /** Whether it stands in a heading. */
  heading: boolean
  /** How many columns stand before it. */
  indent: number
}

/** All nodes of a tree, parents first. */
function nodesIn(node: Nodes, heading = node.type === 'heading'): Found[] {
  const inner = 'children' in node ? node.children : []
  return [
    {node, heading, indent: positionOf(node).start.column - 1},
    ...inner.flatMap((child) => nodesIn(child, heading || child.type === 'heading'))
  ]
}

/** What is read from a text knows where it stands; only what is put into a tree later does not. */
function positionOf(node: Nodes): Position {
  return (node as Node).position!
}

function placeOf(node: Nodes): {start: number; end: number} {
  const {start, end} = positionOf(node)
  return {start: start.offset!, end: end.offset!}
}

function expressionsOf(texts: readonly string[] = []): RegExp[] {
  return texts.map((text) => new RegExp(text, 'gu'))
}

/** Replace stretches, the last first. */
function apply(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((changed, {start, end, text: by}) => changed.slice(0, start) + by + changed.slice(end), text)
}
