import {isMap, isScalar, isSeq, parseDocument, type Document, type Pair, type ParsedNode} from 'yaml'
import {lineEnd, lineStart} from './lines.ts'

/** How a value is written; `nothing` also for `null` and `~`, `other` for lists and aliases. */
export type Kind = 'double' | 'flow' | 'folded' | 'literal' | 'map' | 'nothing' | 'other' | 'plain' | 'single'

/** A value as it is written in a file. */
export interface Written {
  kind: Kind
  /** Where it stands; of a block, to the end of its last line, without the line break. */
  start: number
  end: number
  /** What is in a map, in the order of the file; of a name that is given twice, what counts. */
  items: readonly Item[]
  /** What is in a list, in order; of what is no list, none. */
  list?: readonly Written[]
}

/** A key and its value. */
export interface Item {
  name: string
  /** Offsets of the key. */
  start: number
  end: number
  /** Whether a colon follows. */
  colon: boolean
  value: Written
}

type Known = ParsedNode & {srcToken?: {type: string; indent: number}}
type KnownPair = Pair<Known, Known | null>

/**
 * Read how a bundle is written.
 *
 * @param text YAML or JSON that can be read, without a byte order mark
 * @returns its first document; `nothing` where there is none
 */
export function readWritten(text: string): Written {
  const document = parseDocument(text, {
    keepSourceTokens: true,
    uniqueKeys: false,
    logLevel: 'silent'
  }) as Document.Parsed<Known>
  const {contents} = document
  return contents?.srcToken ? writtenOf(text, contents) : nothingAt(document.range[1])
}

const nothingAt = (offset: number): Written => ({kind: 'nothing', start: offset, end: offset, items: []})

const scalarKinds: Readonly<Record<string, Kind>> = {
  'double-quoted-scalar': 'double',
  'single-quoted-scalar': 'single',
  scalar: 'plain'
}

function writtenOf(text: string, node: Known): Written {
  const [start, end] = node.range
  const {type} = node.srcToken!
  if (isMap(node)) {
    const items = itemsOf(text, node.items)
    const flow = type === 'flow-collection'
    return {kind: flow ? 'flow' : 'map', start, end: flow ? end : items.at(-1)!.value.end, items}
  }
  if (isSeq(node)) {
    const list = (node.items as (Known | null)[]).map((item) =>
      item?.srcToken ? writtenOf(text, item) : nothingAt(start)
    )
    return {kind: 'other', start, end: type === 'flow-collection' ? end : (list.at(-1)?.end ?? end), items: [], list}
  }
  if (type === 'block-scalar') {
    const kind = text[start] === '|' ? 'literal' : 'folded'
    return {kind, start, end: blockEnd(text, start, end), items: []}
  }
  const kind = isScalar(node) && node.value === null ? 'nothing' : (scalarKinds[type] ?? 'other')
  return {kind, start, end, items: []}
}

function itemsOf(text: string, pairs: readonly KnownPair[]): Item[] {
  const items = new Map<string, Item>()
  for (const {key, value, srcToken} of pairs) {
    const [start, end] = key.range
    const colon = srcToken?.sep?.find(({type}) => type === 'map-value-ind')
    const name = isScalar(key) ? String(key.value) : text.slice(start, end)
    const written =
      value?.srcToken && value.range[0] < value.range[1]
        ? writtenOf(text, value)
        : nothingAt(colon ? colon.offset + 1 : end)
    items.delete(name)
    items.set(name, {name, start, end, colon: colon !== undefined, value: written})
  }
  return [...items.values()]
}

/** Blank lines that are no part of the text stand after it. */
function blockEnd(text: string, start: number, end: number): number {
  const last = /\n$/.test(text.slice(start, end)) ? end - 1 : end
  return Math.max(lineEnd(text, start), lineEnd(text, lineStart(text, last)))
}
