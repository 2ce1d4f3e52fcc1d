import type {Element, Nodes, RootContent} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'

const reader = unified().use(rehypeParse, {fragment: true}).freeze()

/** What different editors write for the same. */
const sameAs: Readonly<Record<string, string>> = {b: 'strong', figcaption: 'caption', i: 'em', s: 'del'}

/** What is on a line of its own. */
const lines: ReadonlySet<string> = new Set([
  ...['blockquote', 'caption', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ol', 'p', 'table', 'tbody', 'td', 'th'],
  ...['thead', 'tr', 'ul']
])

/** Attributes that mean something to a reader. */
const attributes = ['href', 'id', 'lang', 'scope', 'start'] as const

/** An attribute that means something to a reader. */
export type OutlinedAttribute = (typeof attributes)[number]

/** Text, and how it is marked. */
interface Run {
  text: string
  marks: readonly string[]
}

/**
 * Lay HTML out so that it can be compared: what a reader has of it, and nothing of how an editor writes it.
 *
 * @param html a fragment
 * @param without attributes that are left out; default: none
 * @returns a line for each block, indented by how deep it stands, with what is marked within its text
 */
export function outlineOf(html: string, without: readonly OutlinedAttribute[] = []): string[] {
  const outline: string[] = []
  const kept = attributes.filter((name) => !without.includes(name))
  layOut(reader.parse(html).children, 0, kept, outline)
  return outline
}

function layOut(
  nodes: readonly RootContent[],
  depth: number,
  kept: readonly OutlinedAttribute[],
  outline: string[]
): void {
  let runs: Run[] = []
  const end = (): void => {
    const line = lineOf(runs)
    if (line !== '') outline.push(`${'  '.repeat(depth)}${line}`)
    runs = []
  }
  for (const node of nodes.flatMap(unboxed)) {
    if (node.type === 'element' && lines.has(nameOf(node))) {
      end()
      outline.push(`${'  '.repeat(depth)}${tagOf(node, kept)}`)
      layOut(onlyParagraph(node), depth + 1, kept, outline)
    } else runs.push(...runsOf(node, [], kept))
  }
  end()
}

/** A table stands in no box, its caption is in it, and widths of columns say nothing. */
function unboxed(node: RootContent): RootContent[] {
  if (node.type !== 'element') return [node]
  if (node.tagName === 'colgroup') return []
  if (node.tagName !== 'figure') return [node]
  const captions = node.children.filter((child) => child.type === 'element' && child.tagName === 'figcaption')
  return node.children.flatMap((child): RootContent[] => {
    if (child.type !== 'element' || child.tagName !== 'table') return captions.includes(child) ? [] : [child]
    return [{...child, children: [...captions, ...child.children]}]
  })
}

/** A single paragraph in an item or a cell is its text. */
function onlyParagraph(element: Element): readonly RootContent[] {
  const [only, ...others] = element.children.filter((node) => node.type !== 'text' || node.value.trim() !== '')
  const holds = ['li', 'td', 'th'].includes(element.tagName) && others.length === 0
  return holds && only?.type === 'element' && only.tagName === 'p' ? only.children : element.children
}

/** Which mark is within which says nothing. */
function runsOf(node: Nodes, marks: readonly string[], kept: readonly OutlinedAttribute[]): Run[] {
  if (node.type === 'text') return [{text: node.value, marks}]
  if (node.type !== 'element') return []
  if (node.tagName === 'br') return [{text: '⏎', marks: []}]
  const tag = tagOf(node, kept)
  const inner = tag === 'span' ? marks : [...marks, tag].sort()
  return node.children.flatMap((child) => runsOf(child, inner, kept))
}

/** Whether a line may be broken at a space is up to the editor: TinyMCE lets it at the place where it leaves the cursor. */
function lineOf(runs: readonly Run[]): string {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last && last.marks.join() === run.marks.join()) last.text += run.text
    else joined.push({...run})
  }
  return joined
    .map(({text, marks}) => (marks.length === 0 ? text : `‹${marks.join(', ')}: ${text}›`))
    .join('')
    .replace(/[ \u00a0\t\n]+/g, ' ')
    .replace(/ ?⏎ ?/g, '⏎')
    .replace(/^ | $/g, '')
}

function tagOf(element: Element, kept: readonly OutlinedAttribute[]): string {
  const said = kept.flatMap((name) => {
    const value = element.properties[name]
    return value === undefined ? [] : [` ${name}=${String(value)}`]
  })
  return `${nameOf(element)}${said.join('')}`
}

function nameOf({tagName}: Element): string {
  return Object.hasOwn(sameAs, tagName) ? sameAs[tagName]! : tagName
}
