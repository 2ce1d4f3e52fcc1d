import type {Element, Root} from 'hast'
import {alignBlocks, type AlignedBlock} from '../../translate/approval/align-blocks.ts'
import type {PassageId} from '../protocol.ts'
import {diffRuns} from './diff-runs.ts'
import {isDivision} from './element-kinds.ts'
import {childrenOf, makeElement, readTree, regionOf, writeTree, type Parent} from './html-tree.ts'
import {goneWords, markRun} from './mark-run.ts'
import {blockTexts, pageBlocks, type BlockText, type PageBlock, type PageSection} from './page-blocks.ts'
import {passagesOf} from './passages-of.ts'
import {placeGone, type Standing} from './place-gone.ts'

/** A block that is not as it was. */
export interface PageChange {
  kind: 'changed' | 'gone' | 'new'
  /** The passages that it is, or is a part of, from inside out; none of what is gone. */
  passages: readonly PassageId[]
  /** What it stands under; of what is gone, what stands there now. */
  section: PageSection | undefined
  /** Its words; of what is gone, what they were. */
  text: string
  /** Of what is gone, whether something new stands in its place; of what is new, whether it stands in the place of something. */
  replaced: boolean
}

/** A page with what is not as it was marked in it. */
export interface MarkedPage {
  html: string
  changes: readonly PageChange[]
  /** The headings that can be linked to. */
  sections: readonly PageSection[]
}

/**
 * Take a version of a page apart, to mark in another what is not as in this one.
 *
 * @param html the page, whole or the article of it
 * @returns what its blocks say, in order
 */
export function readBlockTexts(html: string): BlockText[] {
  return blockTexts(pageBlocks(regionOf(readTree(html))))
}

/**
 * Mark in a page what is not as it was. Everything that the marks add has the attribute `data-change`: words that are new are in `ins`,
 * words that are gone in `del`, and a block that is gone is `gone` as a whole. Of the version before nothing is taken over but its words.
 *
 * @param before what the blocks of the version before say
 * @param html the page as it is, whole; what its blocks are traced by is kept
 * @param untold kinds of blocks that the form of the version before has no place for: they are not compared; default: none
 * @returns the page with marks
 */
export function markDifferences(
  before: readonly BlockText[],
  html: string,
  untold: readonly BlockText['kind'][] = []
): MarkedPage {
  const tree: Root = readTree(html)
  const region = regionOf(tree)
  const blocks = pageBlocks(region)
  const told = blocks.filter(({kind}) => !untold.includes(kind))
  const steps = alignBlocks<BlockText | PageBlock>(before, told) as AlignedBlock<BlockText>[] as Step[]
  const changes: PageChange[] = []
  // What is gone is put in first: words are marked by cutting what they stand in to pieces.
  placeAll(steps, region, changes)
  for (const step of steps) if (step.now) markBlock(step)
  const sections = new Map(blocks.flatMap(({section}) => (section ? [[section.id, section]] : [])))
  return {html: writeTree(tree), changes, sections: [...sections.values()]}
}

/** What became of a block: what was there before is words, what is there now stands in the page. */
type Step =
  | {kind: 'added'; before?: never; now: PageBlock}
  | {kind: 'changed' | 'same'; before: BlockText; now: PageBlock}
  | {kind: 'removed'; before: BlockText; now?: never}

function placeAll(steps: readonly Step[], region: Parent, changes: PageChange[]): void {
  let [after, last]: [Standing | undefined, PageBlock | undefined] = [undefined, undefined]
  steps.forEach(({kind, before, now}, index) => {
    if (now) {
      ;[after, last] = [now, now]
      if (kind === 'added') changes.push({...changeOf('new', now), replaced: isReplaced(steps, index)})
      if (kind === 'changed') changes.push(...changedParts(before, now).map((part) => changeOf('changed', part)))
    } else {
      const next = steps.slice(index).find((step) => step.now)?.now
      after = placeGone(before, after, next, region)
      const {section} = last ?? {}
      changes.push({kind: 'gone', passages: [], section, text: before.text, replaced: isReplaced(steps, index)})
    }
  })
}

function changeOf(kind: 'changed' | 'new', block: PageBlock): PageChange {
  return {kind, passages: passagesOf(block), section: block.section, text: block.text, replaced: false}
}

/** Of a row the cells that are not as they were; of anything else itself. */
function changedParts(before: BlockText, now: PageBlock): readonly PageBlock[] {
  if (before.cells.length !== now.cells.length || now.cells.length === 0) return [now]
  return now.cells.filter(({raw}, index) => raw !== before.cells[index]!.raw)
}

/** Whether something of its kind is gone where it is new, or new where it is gone, with nothing between them that stayed. */
function isReplaced(steps: readonly Step[], index: number): boolean {
  const isOther = ({kind}: Step): boolean => kind === 'same' || kind === 'changed'
  const start = steps.slice(0, index).findLastIndex(isOther) + 1
  const end = steps.slice(index).findIndex(isOther)
  const around = steps.slice(start, end < 0 ? undefined : index + end)
  const step = steps[index]!
  const {kind} = step.now ?? step.before
  const alike = around.filter((one) => (one.now ?? one.before).kind === kind)
  const before = alike.slice(0, alike.indexOf(step)).filter((one) => one.kind === step.kind)
  return alike.filter((one) => one.kind !== step.kind).length > before.length
}

function markBlock({kind, before, now}: Exclude<Step, {kind: 'removed'}>): void {
  if (kind === 'same') return
  if (now.kind === 'row') {
    if (kind === 'changed') return markRow(before.cells, now)
    for (const cell of now.cells) markText(emptyText, cell)
  } else markText(before ?? emptyText, now)
}

const emptyText: BlockText = {kind: 'paragraph', level: 0, text: '', raw: '', links: [], cells: []}

function markText(before: BlockText, now: PageBlock): void {
  if (before.raw === now.raw) return
  const parent = now.parents.at(-1)!
  markRun(now.nodes, parent, diffRuns(before, now))
  if (parent.type === 'element' && !isDivision(parent.tagName))
    parent.properties['dataChange'] = before.text === '' ? 'new' : 'changed'
}

/** Cells stand for each other by their column; where there are more or fewer columns, by what they say. */
function markRow(before: readonly BlockText[], {cells: now, nodes}: PageBlock): void {
  if (before.length === now.length) return now.forEach((cell, index) => markText(before[index]!, cell))
  const row = nodes[0] as Element
  let after: Element | undefined
  for (const step of alignBlocks<BlockText | PageBlock>(before, now) as AlignedBlock<BlockText>[] as Step[]) {
    if (step.now) {
      markText(step.before ?? emptyText, step.now)
      after = step.now.parents.at(-1) as Element
    } else {
      const cell = makeElement('td', 'gone', goneWords(step.before.text))
      childrenOf(row).splice(after ? childrenOf(row).indexOf(after) + 1 : 0, 0, cell)
      after = cell
    }
  }
}
