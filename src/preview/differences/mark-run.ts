import type {ElementContent, Text} from 'hast'
import type {DiffPiece} from '../../translate/state/diff-words.ts'
import {childrenOf, makeElement, type Parent} from './html-tree.ts'
import {spotsOf, type Spot} from './read-run.ts'

/**
 * Mark in the tree which words of a text are new, and put in those that are gone. Links, emphasis and whatever else it has stay.
 *
 * @param nodes what the text is made of, side by side
 * @param parent what they stand in; its children change
 * @param pieces the pieces of the text, in order
 */
export function markRun(nodes: readonly ElementContent[], parent: Parent, pieces: readonly DiffPiece[]): void {
  const cuts = cutsOf(spotsOf(nodes), pieces)
  if (cuts.last !== '') childrenOf(parent).push(goneWords(cuts.last))
  const rebuild = (holder: Parent, those: readonly ElementContent[]): void => {
    for (const node of those) {
      if (node.type === 'element') rebuild(node, [...node.children])
      const own = node.type === 'text' ? cuts.byNode.get(node) : undefined
      if (own) childrenOf(holder).splice(childrenOf(holder).indexOf(node), 1, ...cutText((node as Text).value, own))
    }
  }
  rebuild(parent, nodes)
}

/**
 * Words that are gone, as they are shown.
 *
 * @param text the words
 * @returns the element
 */
export function goneWords(text: string): ElementContent {
  return makeElement('del', 'gone', {type: 'text', value: text})
}

/** What becomes of a node of text: stretches of it that are new, and words that are put in. */
type Cut = {kind: 'gone'; at: number; text: string} | {kind: 'new'; at: number; end: number}

interface Cuts {
  byNode: ReadonlyMap<Text, Cut[]>
  /** What is gone where no text is left. */
  last: string
}

function cutsOf(spots: readonly (Spot | undefined)[], pieces: readonly DiffPiece[]): Cuts {
  const byNode = new Map<Text, Cut[]>()
  let [at, last] = [0, '']
  const add = (node: Text, cut: Cut): void => {
    byNode.set(node, [...(byNode.get(node) ?? []), cut])
  }
  for (const {kind, text} of pieces) {
    if (kind === 'removed') {
      const place = placeAt(spots, at)
      if (place) add(place.node, {kind: 'gone', at: place.offset, text})
      else last += text
      continue
    }
    if (kind === 'added')
      for (const stretch of stretches(spots.slice(at, at + text.length))) add(stretch.node, stretch.cut)
    at += text.length
  }
  return {byNode, last}
}

/** Where words that are gone are put in: where fewer elements are around them, after what comes before or before what comes next. */
function placeAt(spots: readonly (Spot | undefined)[], at: number): Spot | undefined {
  const next = spots[at]
  const before = spots[at - 1]
  const after = before && {...before, offset: before.offset + 1}
  if (!next || !after) return next ?? after
  return after.depth < next.depth ? after : next
}

/** The stretches of nodes that characters beside each other stand in. */
function stretches(spots: readonly (Spot | undefined)[]): {node: Text; cut: Extract<Cut, {kind: 'new'}>}[] {
  const found: {node: Text; cut: Extract<Cut, {kind: 'new'}>}[] = []
  for (const spot of spots) {
    if (!spot) continue
    const last = found.at(-1)
    if (last?.node === spot.node) last.cut.end = spot.offset + 1
    else found.push({node: spot.node, cut: {kind: 'new', at: spot.offset, end: spot.offset + 1}})
  }
  return found
}

function cutText(value: string, cuts: readonly Cut[]): ElementContent[] {
  const parts: ElementContent[] = []
  let at = 0
  const keep = (end: number): void => {
    if (end > at) parts.push({type: 'text', value: value.slice(at, end)})
    at = Math.max(at, end)
  }
  for (const cut of cuts) {
    keep(cut.at)
    if (cut.kind === 'gone') parts.push(goneWords(cut.text))
    else {
      parts.push(makeElement('ins', 'new', {type: 'text', value: value.slice(at, cut.end)}))
      at = cut.end
    }
  }
  keep(value.length)
  return parts
}
