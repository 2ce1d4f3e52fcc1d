import type {Element, ElementContent} from 'hast'
import {holdsBlocks, isList, isRowGroup} from './element-kinds.ts'
import {childrenOf, makeElement, type Parent} from './html-tree.ts'
import {goneWords} from './mark-run.ts'
import type {BlockText} from './page-blocks.ts'

/** Something that stands in a page: what it is made of, side by side in the last of its parents. */
export interface Standing {
  nodes: readonly ElementContent[]
  /** From the article inwards. */
  parents: readonly Parent[]
}

/** A place that something can be put into, before or after what stands there. */
interface Slot {
  parents: readonly Parent[]
  beside: ElementContent
  side: 'after' | 'before'
}

/**
 * Put a block that is gone into a page, where it stood.
 *
 * @param block the block
 * @param after what stands before it; undefined at the beginning
 * @param before what stands after it; undefined at the end
 * @param region what holds what the page says
 * @returns the block in the page; the next one that is gone comes after it
 */
export function placeGone(
  block: BlockText,
  after: Standing | undefined,
  before: Standing | undefined,
  region: Parent
): Standing {
  const slots = slotsBetween(after, before)
  const kind = block.kind === 'item' || block.kind === 'row' ? block.kind : 'paragraph'
  return placers[kind](block, slots) ?? placeBlock(block, slots, region) ?? placeWords(block, slots)
}

/** The places between two things that stand in a page: after the first and what it alone is in, inwards out; then before the second. */
function slotsBetween(after: Standing | undefined, before: Standing | undefined): Slot[] {
  const shared = after && before ? after.parents.filter((parent, index) => before.parents[index] === parent).length : 1
  return [...slotsOf(after, 'after', shared), ...slotsOf(before, 'before', shared)]
}

function slotsOf(standing: Standing | undefined, side: Slot['side'], shared: number): Slot[] {
  if (!standing) return []
  const {nodes, parents} = standing
  const inner = side === 'after' ? nodes.at(-1)! : nodes[0]!
  const chain = [...parents.slice(1), inner] as ElementContent[]
  return chain
    .map((beside, index): Slot => ({parents: parents.slice(0, index + 1), beside, side}))
    .slice(shared - 1)
    .reverse()
}

const placers: Readonly<
  Record<'item' | 'paragraph' | 'row', (block: BlockText, slots: readonly Slot[]) => Standing | undefined>
> = {
  item(block, slots) {
    const lists = slots.filter(({parents}) => isList(nameOf(parents)))
    const deep = (slot: Slot): number => slot.parents.filter((parent) => isList(nameOf([parent]))).length
    const slot = lists.find((one) => deep(one) === block.level) ?? lists[0]
    return slot && put(elementOf(block), slot)
  },
  row(block, slots) {
    const groups = slots.filter(({parents}) => isRowGroup(nameOf(parents)))
    const wanted = block.level === 0 ? 'thead' : 'tbody'
    const slot = groups.find(({parents}) => nameOf(parents) === wanted) ?? groups[0]
    return slot && put(elementOf(block), slot)
  },
  paragraph: () => undefined
}

/** As a block of its own, with as little around it as can be. */
function placeBlock(block: BlockText, slots: readonly Slot[], region: Parent): Standing | undefined {
  const element = elementOf(block)
  const inner = block.kind === 'row' ? [makeElement('table', 'gone'), makeElement('tbody', 'gone')] : []
  const wrappers = block.kind === 'item' ? [makeElement('ul', 'gone')] : inner
  const whole = [...wrappers, element]
  whole.forEach((wrapper, index) => wrapper.children.push(...whole.slice(index + 1, index + 2)))
  const outermost = [
    ...slots.filter(({side}) => side === 'after').reverse(),
    ...slots.filter(({side}) => side === 'before').reverse()
  ]
  const slot = outermost.find(({parents}) => parents.length === 1 || holdsBlocks(nameOf(parents)))
  if (slot) return within(put(whole[0]!, slot), wrappers, element)
  if (slots.length > 0) return undefined
  childrenOf(region).push(whole[0]!)
  return within({nodes: [whole[0]!], parents: [region]}, wrappers, element)
}

/** Where no block can stand, its words stand alone. */
function placeWords({text}: BlockText, slots: readonly Slot[]): Standing {
  const words = goneWords(` ${text} `)
  const inner = slots.find(({side}) => side === 'after') ?? slots.at(-1)!
  const {beside} = inner
  // A row holds nothing but cells: the words come into the nearest of them.
  if (beside.type === 'element' && beside.tagName === 'tr') return intoCell(beside, inner, words)
  return put(words, inner)
}

function intoCell(row: Element, {parents, side}: Slot, words: ElementContent): Standing {
  const cells = row.children.filter((child): child is Element => child.type === 'element')
  const cell = side === 'after' ? cells.at(-1)! : cells[0]!
  if (side === 'after') cell.children.push(words)
  else cell.children.unshift(words)
  return {nodes: [words], parents: [...parents, row, cell]}
}

function put(node: ElementContent, {parents, beside, side}: Slot): Standing {
  const siblings = childrenOf(parents.at(-1)!)
  siblings.splice(siblings.indexOf(beside) + (side === 'after' ? 1 : 0), 0, node)
  return {nodes: [node], parents}
}

function within({nodes, parents}: Standing, wrappers: readonly Element[], element: Element): Standing {
  return wrappers.length === 0 ? {nodes, parents} : {nodes: [element], parents: [...parents, ...wrappers]}
}

/** A block that is gone, as an element; of what it was, its words are left. */
function elementOf({kind, text, cells}: BlockText): Element {
  if (kind === 'row')
    return makeElement('tr', 'gone', ...cells.map((cell) => makeElement('td', 'gone', goneWords(cell.text))))
  if (kind === 'item') return makeElement('li', 'gone', goneWords(text))
  if (kind === 'heading') return makeElement('p', 'gone', makeElement('strong', undefined, goneWords(text)))
  return makeElement('p', 'gone', goneWords(text))
}

function nameOf(parents: readonly Parent[]): string {
  const last = parents.at(-1)!
  return last.type === 'element' ? last.tagName : ''
}
