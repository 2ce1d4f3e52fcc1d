import type {Element, RootContent} from 'hast'
import {
  BookmarkEnd,
  BookmarkStart,
  HeadingLevel,
  Paragraph,
  type Table,
  type ILevelsOptions,
  type IParagraphOptions,
  type ParagraphChild
} from 'docx'
import {elementsNamed} from './element-text.ts'
import {wordPhrase, type PhrasePlace} from './word-phrase.ts'
import {listIndent, listLevels, paragraphStyles, textWidth, type ParagraphKind} from './word-styles.ts'
import {wordTable} from './word-table.ts'

/** The blocks of a document, and the lists that they belong to. */
export interface WordBlocks {
  children: (Paragraph | Table)[]
  lists: {reference: string; levels: ILevelsOptions[]}[]
}

/**
 * Write HTML as paragraphs and tables of a Word document.
 *
 * @param nodes what stands in the body of a page
 * @returns its blocks
 */
export function wordBlocks(nodes: readonly RootContent[]): WordBlocks {
  const writer = new BlockWriter(nodes)
  return {children: writer.write(nodes, outermost), lists: writer.lists}
}

/** What stands around a block. */
interface Around {
  /** What its paragraphs are. */
  kind: ParagraphKind
  /** How deep it stands in lists, 1 for the outermost; 0 when it is in none. */
  depth: number
  /** Its list, while the first paragraph of the item is to be written; `last` when nothing of the list comes after it. */
  item?: {reference: string; last: boolean} | undefined
  /** Whether nothing comes after its item in the outermost list. */
  ends: boolean
  /** How its paragraphs are written besides. */
  options: IParagraphOptions
  verbatim?: boolean
}

const outermost: Around = {kind: 'body', depth: 0, ends: true, options: {}}

/** Elements that stand as blocks; what holds one of them is a block too. */
const blockNames: ReadonlySet<string> = new Set([
  ...['article', 'aside', 'blockquote', 'button', 'div', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr'],
  ...['li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'table', 'ul']
])

/** What the paragraphs in an element are. */
const kinds: Readonly<Record<string, ParagraphKind>> = {
  aside: 'notice',
  blockquote: 'quotation',
  footer: 'colophon',
  pre: 'code'
}

/** How large code is, where it is not as large as in text. */
const codeSizeIn: Readonly<Partial<Record<ParagraphKind, PhrasePlace['codeSize']>>> = {
  cell: 'cell',
  cellHead: 'cell',
  denseCell: 'denseCell',
  denseCellHead: 'denseCell'
}

const headingLevels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6
] as const

/** Word knows no names of places longer than this. */
const longestBookmark = 40

class BlockWriter {
  readonly lists: WordBlocks['lists'] = []
  /** The names of places, by the ids that lead there. */
  private readonly bookmarks = new Map<string, string>()
  private afterTable = false
  private bookmarkCount = 0

  constructor(nodes: readonly RootContent[]) {
    for (const {properties} of headingsIn(nodes)) {
      if (typeof properties['id'] === 'string') this.bookmarks.set(properties['id'], this.nameOf(properties['id']))
    }
  }

  /** Text between blocks is a paragraph. */
  write(nodes: readonly RootContent[], around: Around): (Paragraph | Table)[] {
    let before = around
    return runsOf(nodes).flatMap((run) => {
      const [first] = run as [RootContent]
      const written = isBlock(first) ? this.block(first, before) : this.paragraph(run, before)
      // A number or mark stands before the first paragraph of an item alone.
      if (written.length > 0) before = {...before, item: undefined}
      return written
    })
  }

  private block(element: Element, around: Around): (Paragraph | Table)[] {
    const {tagName, children} = element
    const level = /^h([1-6])$/.exec(tagName)?.[1]
    if (level !== undefined) return this.heading(element, Number(level))
    if (tagName === 'ul' || tagName === 'ol') return this.list(element, around)
    if (tagName === 'table') return this.table(element)
    if (tagName === 'hr') return []
    if (tagName === 'p' || tagName === 'button') return this.paragraph(children, around)
    const kind = Object.hasOwn(kinds, tagName) ? kinds[tagName]! : around.kind
    return this.write(children, {...around, kind, verbatim: tagName === 'pre'})
  }

  private paragraph(nodes: readonly RootContent[], around: Around): Paragraph[] {
    const {kind, depth, item, options} = around
    const children = this.phrase(nodes, around)
    if (children.length === 0) return []
    const inList = depth > 0 && kind === 'body'
    return [
      this.made(children, {
        ...options,
        style: paragraphStyles[inList ? 'item' : kind],
        ...(item && {numbering: {reference: item.reference, level: Math.min(depth - 1, 8)}}),
        ...(depth > 0 && !item && {indent: {left: listIndent * Math.min(depth, 9)}}),
        ...(item?.last && {spacing: {after: 140}})
      })
    ]
  }

  private phrase(nodes: readonly RootContent[], {kind, verbatim}: Around): ParagraphChild[] {
    return wordPhrase(nodes, {bookmark: (id) => this.bookmarks.get(id), verbatim, codeSize: codeSizeIn[kind] ?? 'text'})
  }

  private heading({children, properties: {id}}: Element, level: number): Paragraph[] {
    const inner = this.phrase(children, outermost)
    const bookmark = typeof id === 'string' ? this.bookmarks.get(id) : undefined
    const marked = bookmark === undefined ? inner : this.marked(inner, bookmark)
    return [this.made(marked, {heading: headingLevels[level - 1]!})]
  }

  private marked(children: readonly ParagraphChild[], name: string): ParagraphChild[] {
    const number = ++this.bookmarkCount
    return [new BookmarkStart(name, number), ...children, new BookmarkEnd(number)] as ParagraphChild[]
  }

  /** Each list has levels of its own, so that its numbers begin anew. */
  private list({tagName, properties: {start}, children}: Element, around: Around): (Paragraph | Table)[] {
    const reference = tagName === 'ul' ? 'marks' : `numbers-${this.lists.length}`
    if (!this.lists.some((list) => list.reference === reference))
      this.lists.push({
        reference,
        levels: listLevels(tagName === 'ul' ? undefined : typeof start === 'number' ? start : 1)
      })
    const items = children.filter((child) => child.type === 'element')
    return items.flatMap((item, index) => {
      const ends = around.ends && index === items.length - 1
      const last = ends && elementsNamed(item, 'ol', 'ul').length === 0
      return this.write(item.children, {...around, depth: around.depth + 1, ends, item: {reference, last}})
    })
  }

  private table(element: Element): (Paragraph | Table)[] {
    const caption = elementsNamed(element, 'caption').flatMap((one) =>
      this.paragraph(one.children, {...outermost, kind: 'caption'})
    )
    // Two tables without anything between would be one.
    const between = this.afterTable && caption.length === 0 ? [this.made([], {style: paragraphStyles.cell})] : []
    const table = wordTable(element, textWidth, ({element: cell, kind, align}) => {
      const options = align === undefined ? {} : {alignment: align}
      const around: Around = {...outermost, kind, options}
      this.afterTable = false
      const written = this.write(cell.children, around)
      return written.length > 0 ? written : [this.made([], {...options, style: paragraphStyles.cell})]
    })
    this.afterTable = true
    return [...between, ...caption, table]
  }

  private made(children: readonly ParagraphChild[], options: IParagraphOptions): Paragraph {
    const {afterTable} = this
    this.afterTable = false
    const apart = afterTable && options.heading === undefined && options.style !== paragraphStyles.caption
    return new Paragraph({
      ...options,
      ...(apart && {spacing: {before: 180, ...options.spacing}}),
      children: [...children]
    })
  }

  /** A name that Word takes: letters, digits and lines below, not too long, each once. */
  private nameOf(id: string): string {
    const taken = new Set(this.bookmarks.values())
    const name = id.replace(/[^A-Za-z0-9]/g, '_').slice(0, longestBookmark)
    if (!taken.has(name)) return name
    for (let number = 2; ; number++) {
      const other = `${name.slice(0, longestBookmark - 4)}_${number}`
      if (!taken.has(other)) return other
    }
  }
}

function headingsIn(nodes: readonly RootContent[]): Element[] {
  return nodes.flatMap((node) => (node.type === 'element' ? elementsNamed({children: [node]}, ...headingNames) : []))
}

const headingNames = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const

/** Each block alone, and all that stands between two of them together. */
function runsOf(nodes: readonly RootContent[]): RootContent[][] {
  const runs: RootContent[][] = []
  for (const node of nodes) {
    const last = runs.at(-1)
    if (last && !isBlock(node) && !isBlock(last[0]!)) last.push(node)
    else runs.push([node])
  }
  return runs
}

function isBlock(node: RootContent): node is Element {
  return node.type === 'element' && blockNames.has(node.tagName)
}
