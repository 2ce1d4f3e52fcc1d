import {SaxesParser, type SaxesTagNS} from 'saxes'
import {UnreadableExchange, type UnreadableReason} from '../exchange.ts'
import {mostUnits} from '../refuse-large.ts'
import type {XmlElement} from './xml-element.ts'

/** How deep elements may stand in each other. */
const mostDepth = 100

/** Elements and attributes of a file, and attributes of one element: what makes much of few bytes. */
const mostNodes = 500_000
const mostAttributes = 200

/** How much is parsed at a time, and how much may stand before the first element: only a document type with entities is longer. */
const step = 65_536
const mostBefore = 1_000_000

/** What holds a unit in XLIFF 1.2, and in XLIFF 2. */
const unitNames: ReadonlySet<string> = new Set(['trans-unit', 'unit'])

/** A unit as it stands in a file. */
export interface ScannedUnit {
  element: XmlElement
  /** Whether it may be translated: what it says, or what it stands in. */
  translatable: boolean
}

/** What is in a file of XLIFF, of any version. */
export interface ScannedXliff {
  version: string
  root: XmlElement
  /** The files in it that hold units. */
  files: readonly XmlElement[]
  units: readonly ScannedUnit[]
}

type Refuse = (reason: UnreadableReason) => never

interface Open {
  element: XmlElement
  translatable: boolean
}

/**
 * Find the units in a file of XLIFF. Nothing else is kept, and what could grow without bounds is refused while it is read.
 *
 * @param text XML
 * @param accepts says whether a version is read
 * @returns its units, in order
 * @throws UnreadableExchange when it is damaged, is no XLIFF, declares a document type, or is too large
 */
export function scanXliff(text: string, accepts: (version: string) => boolean): ScannedXliff {
  const parser = new SaxesParser({xmlns: true})
  const refuse: Refuse = (reason) => {
    throw new UnreadableExchange(reason, String(parser.line))
  }
  const open: Open[] = []
  const units: ScannedUnit[] = []
  const files = new Set<XmlElement>()
  let [root, file]: (XmlElement | undefined)[] = []
  const isKept = (): boolean => open.some(({element}) => unitNames.has(element.name))
  const keep = (content: XmlElement | string): void => {
    if (isKept()) open.at(-1)!.element.children.push(content)
  }

  holdBounds(parser, () => open.length, refuse)
  parser.on('opentag', (tag) => {
    const element = elementOf(tag, parser.line)
    if (!root) refuseOthers(element, accepts, refuse)
    root ??= element
    if (element.name === 'file') file = element
    keep(element)
    const said = element.attributes.get('translate')
    open.push({element, translatable: said === undefined ? (open.at(-1)?.translatable ?? true) : said !== 'no'})
  })
  parser.on('text', keep)
  parser.on('cdata', keep)
  parser.on('closetag', () => {
    const closed = open.pop()!
    if (!unitNames.has(closed.element.name) || isKept()) return
    if (units.push(closed) > mostUnits) refuse('too-large')
    if (file) files.add(file)
  })
  for (let at = 0; at < text.length; at += step) {
    if (!root && at > mostBefore) refuse('entities')
    parser.write(text.slice(at, at + step))
  }
  parser.close()
  return {version: versionOf(root!), root: root!, files: [...files], units}
}

function refuseOthers(root: XmlElement, accepts: (version: string) => boolean, refuse: Refuse): void {
  if (root.name !== 'xliff') refuse('unknown-form')
  if (!accepts(versionOf(root))) refuse('unsupported-version')
}

/** Refuses what could grow without bounds as soon as it is seen. */
function holdBounds(parser: SaxesParser<{xmlns: true}>, depth: () => number, refuse: Refuse): void {
  let [nodes, attributes] = [0, 0]
  parser.on('error', () => refuse('damaged'))
  parser.on('doctype', () => refuse('entities'))
  parser.on('opentagstart', () => {
    attributes = 0
    if (++nodes > mostNodes) refuse('too-large')
    if (depth() >= mostDepth) refuse('damaged')
  })
  parser.on('attribute', () => {
    if (++attributes > mostAttributes) refuse('damaged')
    if (++nodes > mostNodes) refuse('too-large')
  })
}

function versionOf(root: XmlElement): string {
  return root.attributes.get('version') ?? ''
}

function elementOf({local, uri, attributes}: SaxesTagNS, line: number): XmlElement {
  const ours = uri === '' || uri.startsWith('urn:oasis:names:tc:xliff:document:')
  const values = Object.values(attributes).map(({name, value}) => [name, value] as const)
  return {name: ours ? local : `{${uri}}${local}`, attributes: new Map(values), children: [], line}
}
