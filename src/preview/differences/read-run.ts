import type {ElementContent, Text} from 'hast'
import {isSilent} from './element-kinds.ts'

/** A link within a text. */
export interface LinkInText {
  /** Where its label stands in the text. */
  start: number
  end: number
  href: string
}

/** Text that stands together, as it is read: white space is one space, and none stands at its ends. */
export interface RunText {
  text: string
  /** What it is known by: its words with emphasis, code and addresses. */
  raw: string
  links: readonly LinkInText[]
}

/** The place of a character of the text in the tree. */
export interface Spot {
  node: Text
  /** In the value of the node. */
  offset: number
  /** How many elements within the block it stands in. */
  depth: number
}

/**
 * Read text that stands together.
 *
 * @param nodes what it is made of
 * @returns its text
 */
export function readRun(nodes: readonly ElementContent[]): RunText {
  const reading = new Reading(false)
  for (const node of nodes) reading.visit(node, 0)
  const {length} = reading.text
  const links = reading.links.map(({start, end, href}) => ({start, end: Math.min(end, length), href}))
  return {text: reading.text, raw: reading.raw.replace(/\s+/g, ' ').trim(), links}
}

/**
 * Find where each character of a text stands.
 *
 * @param nodes what it is made of
 * @returns a place for each character, as `readRun` counts them; a line break that is an element has none
 */
export function spotsOf(nodes: readonly ElementContent[]): (Spot | undefined)[] {
  const reading = new Reading(true)
  for (const node of nodes) reading.visit(node, 0)
  return reading.spots
}

/** How elements within a block are known again. */
const marks: Readonly<Record<string, string>> = {b: '**', code: '`', del: '~~', em: '_', i: '_', strong: '**'}

class Reading {
  text = ''
  raw = ''
  readonly links: LinkInText[] = []
  readonly spots: (Spot | undefined)[] = []
  /** White space that comes before the next word, if one comes. */
  private space: {spot: Spot | undefined} | undefined
  private readonly located: boolean

  constructor(located: boolean) {
    this.located = located
  }

  visit(node: ElementContent, depth: number): void {
    if (node.type === 'text') return this.read(node, depth)
    if (node.type !== 'element' || isSilent(node)) return
    if (node.tagName === 'br') return this.readSpace(undefined, '\n')
    const mark = marks[node.tagName] ?? ''
    const href = node.tagName === 'a' ? String(node.properties['href'] ?? '') : undefined
    this.raw += href === undefined ? mark : '['
    const start = this.text.length + (this.space && this.text !== '' ? 1 : 0)
    for (const child of node.children) this.visit(child, depth + 1)
    this.raw += href === undefined ? mark : `](${addressIn(href)})`
    if (href !== undefined && this.text.length > start)
      this.links.push({start, end: this.text.length, href: addressIn(href)})
  }

  private read(node: Text, depth: number): void {
    for (let offset = 0; offset < node.value.length; offset++) {
      const character = node.value[offset]!
      if (/\s/.test(character)) this.readSpace(this.spot(node, offset, depth), character)
      else {
        if (this.space && this.text !== '') this.add(' ', this.space.spot)
        this.space = undefined
        this.add(character, this.spot(node, offset, depth))
        this.raw += character
      }
    }
  }

  private readSpace(spot: Spot | undefined, character: string): void {
    this.space ??= {spot}
    this.raw += character
  }

  private add(character: string, spot: Spot | undefined): void {
    this.text += character
    if (this.located) this.spots.push(spot)
  }

  private spot(node: Text, offset: number, depth: number): Spot | undefined {
    return this.located ? {node, offset, depth} : undefined
  }
}

/** An address as it is compared: places on the page itself are no addresses, and ways to write a letter are one. */
function addressIn(href: string): string {
  if (href.startsWith('#')) return '#'
  try {
    return decodeURI(href)
  } catch {
    return href
  }
}
