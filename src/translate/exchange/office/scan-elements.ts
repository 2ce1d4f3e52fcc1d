import {SaxesParser} from 'saxes'
import {UnreadableExchange, type UnreadableReason} from '../exchange.ts'
import type {XmlElement} from '../xliff/xml-element.ts'

/** How deep elements may stand in each other, and how many may stand in one that is asked for. */
const mostDepth = 200
const mostNodes = 1_000_000

/** How many attributes an element may have. */
const mostAttributes = 200

/** Says again, for old programs, what stands before it. */
const doubled = 'Fallback'

/**
 * Find elements in a part of a file of Office, one after the other, so that no more than one of them is in memory.
 *
 * @param text XML; prefixes of names are left out
 * @param names which elements are asked for; not those within each other
 * @param visit is given each of them, in order
 * @throws UnreadableExchange when it is damaged, declares a document type, or is too large
 */
export function scanElements(text: string, names: ReadonlySet<string>, visit: (element: XmlElement) => void): void {
  if (text === '') return
  const parser = new SaxesParser()
  const refuse = (reason: UnreadableReason): never => {
    throw new UnreadableExchange(reason)
  }
  const open: XmlElement[] = []
  let [depth, nodes, skipped, attributes] = [0, 0, 0, 0]
  const add = (words: string): void => {
    if (skipped === 0) open.at(-1)?.children.push(words)
  }
  parser.on('error', () => refuse('damaged'))
  parser.on('doctype', () => refuse('entities'))
  parser.on('opentagstart', () => (attributes = 0))
  parser.on('attribute', () => {
    if (++attributes > mostAttributes) refuse('damaged')
  })
  parser.on('opentag', ({name, attributes: given}) => {
    if (++depth > mostDepth) refuse('damaged')
    const local = localName(name)
    if (local === doubled || skipped > 0) skipped++
    else if (open.length > 0 || names.has(local)) {
      if (++nodes > mostNodes) refuse('too-large')
      const values = Object.entries(given).map(([key, value]) => [localName(key), value] as const)
      const element = {name: local, attributes: new Map(values), children: [], line: parser.line}
      open.at(-1)?.children.push(element)
      open.push(element)
    }
  })
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', () => {
    depth--
    if (skipped > 0) skipped--
    else if (open.length > 0) {
      const closed = open.pop()!
      if (open.length > 0) return
      nodes = 0
      visit(closed)
    }
  })
  parser.write(text).close()
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
