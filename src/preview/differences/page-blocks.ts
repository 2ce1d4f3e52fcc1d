import type {Element, ElementContent} from 'hast'
import type {AlignableBlock} from '../../translate/approval/align-blocks.ts'
import {isList, isPhrasing, isSilent} from './element-kinds.ts'
import {childrenOf, type Parent} from './html-tree.ts'
import {readRun, type RunText} from './read-run.ts'

/** What a block of a page says. */
export interface BlockText extends AlignableBlock, RunText {
  kind: 'caption' | 'heading' | 'item' | 'paragraph' | 'row'
  /** Of a heading 1 to 6, of an item how deep it lies in lists, from 1; of a row 0 in the head of its table and 1 below it; else 0. */
  level: number
  /** The cells of a row; none of anything else. */
  cells: readonly BlockText[]
}

/** A heading that can be linked to, and what stands under it. */
export interface PageSection {
  id: string
  title: string
}

/** A block of a page, and where it stands. */
export interface PageBlock extends BlockText {
  cells: readonly PageBlock[]
  /** What it is made of, side by side in the last of its parents; of a row the row itself. */
  nodes: readonly ElementContent[]
  /** What it stands in, from the article inwards. */
  parents: readonly Parent[]
  /** What it stands under; undefined before the first heading that can be linked to. */
  section: PageSection | undefined
}

/**
 * Take a page apart.
 *
 * @param region what holds what it says
 * @returns its headings, paragraphs, items and rows, in order
 */
export function pageBlocks(region: Parent): PageBlock[] {
  const walk = new Walk()
  walk.visit([region], {kind: 'paragraph', level: 0})
  return walk.blocks
}

/**
 * What blocks say, without the page that they stand in.
 *
 * @param blocks the blocks of a page
 * @returns the same as plain data
 */
export function blockTexts(blocks: readonly PageBlock[]): BlockText[] {
  return blocks.map(({kind, level, text, raw, links, cells}) => ({
    kind,
    level,
    text,
    raw,
    links,
    cells: blockTexts(cells)
  }))
}

type Place = Pick<BlockText, 'kind' | 'level'>

const plain: Place = {kind: 'paragraph', level: 0}

class Walk {
  readonly blocks: PageBlock[] = []
  private section: PageSection | undefined

  /** What stands in the last of some parents: text that stands together is a block, other elements are looked into. */
  visit(parents: readonly Parent[], place: Place): void {
    let run: ElementContent[] = []
    let next = place
    const end = (): void => {
      const block = this.blockOf(run, parents, next)
      run = []
      if (block.text === '') return
      this.blocks.push(block)
      if (next.kind === 'item') next = plain
    }
    for (const child of childrenOf(parents.at(-1)!)) {
      if (isPhrasing(child)) {
        run.push(child)
        continue
      }
      end()
      const known = this.blocks.length
      this.enter(child as Element, parents, next)
      if (next.kind === 'item' && this.blocks.length > known) next = plain
    }
    end()
  }

  private enter(element: Element, parents: readonly Parent[], place: Place): void {
    if (isSilent(element)) return
    const inner = [...parents, element]
    const {tagName} = element
    const heading = /^h([1-6])$/.exec(tagName)
    if (heading) return this.enterHeading(element, inner, Number(heading[1]))
    if (tagName === 'tr' && cellsOf(element).every(({children}) => children.every(isPhrasing)))
      return this.enterRow(element, parents)
    if (tagName === 'li') return this.visit(inner, {kind: 'item', level: parents.filter(isListElement).length})
    if (tagName === 'caption') return this.visit(inner, {kind: 'caption', level: 0})
    // The first paragraph of an item is the item.
    return this.visit(inner, tagName === 'p' ? place : plain)
  }

  private enterHeading(element: Element, parents: readonly Parent[], level: number): void {
    const {id} = element.properties
    const {text} = readRun(element.children)
    if (typeof id === 'string' && id !== '') this.section = {id, title: text}
    this.visit(parents, {kind: 'heading', level})
  }

  private enterRow(row: Element, parents: readonly Parent[]): void {
    const inHead = parents.some((one) => one.type === 'element' && one.tagName === 'thead')
    const cells = cellsOf(row).map((cell) => this.blockOf(cell.children, [...parents, row, cell], plain))
    const text = cells.map((cell) => cell.text).join(' | ')
    const raw = cells.map((cell) => cell.raw).join('|')
    if (cells.every((cell) => cell.text === '')) return
    this.blocks.push({
      kind: 'row',
      level: inHead ? 0 : 1,
      text,
      raw,
      links: [],
      cells,
      nodes: [row],
      parents,
      section: this.section
    })
  }

  private blockOf(nodes: readonly ElementContent[], parents: readonly Parent[], place: Place): PageBlock {
    return {...place, ...readRun(nodes), cells: [], nodes: [...nodes], parents, section: this.section}
  }
}

function cellsOf(row: Element): Element[] {
  return row.children.filter((child): child is Element => child.type === 'element')
}

function isListElement(parent: Parent): boolean {
  return parent.type === 'element' && isList(parent.tagName)
}
