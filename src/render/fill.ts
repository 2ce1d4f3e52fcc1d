import {nearest} from '../diagnostics/nearest.ts'
import {hasDirectionControl} from '../model/check-characters.ts'
import {plainText} from '../language/plain-text.ts'
import type {Node, Part, Slot, Word} from '../language/slot.ts'
import {addressMarkdown, codeMarkdown, escapeLineStart, escapeMarkdown, referenceMarkdown} from './escape-markdown.ts'
import {escapeHtml} from './escape-html.ts'
import type {HoleContext, HolePiece, Mode} from './fragment.ts'
import {keyMark} from '../language/tokens.ts'
import {passageAttribute} from './trace-blocks.ts'
import {nodes} from './nodes/index.ts'
import {safeAddress} from './safe-address.ts'
import type {Filling} from './sink.ts'

/**
 * Write a text with its slots filled.
 *
 * @param text a word or a part
 * @param mode whether as blocks, as a phrase, or as a phrase in a cell
 * @param filling the sink, the sections there are, and who is told what is wrong
 * @returns Markdown or HTML
 */
export function fill(text: Part | Word, mode: Mode, filling: Filling): string {
  const fragment = filling.compile(text.text, mode)
  for (const {rule, actual} of fragment.findings) filling.report(rule, text, {actual})
  for (const id of fragment.sections) checkSection(id, text, filling)
  let written = ''
  let afterHole = false
  const inMarkdown = mode === 'block' && filling.sink === 'markdown'
  for (const piece of fragment[filling.sink]) {
    const isHole = typeof piece !== 'string'
    const next = isHole ? fillHole(piece, text, filling) : afterHole ? withoutSecondStop(written, piece) : piece
    const begins = inMarkdown && (next.startsWith('.') || next.startsWith(')')) && endsInListNumber(written)
    written += begins ? `\\${next}` : next
    afterHole = isHole
  }
  return filling.traced && filling.sink === 'html' ? traced(written, text, mode) : written
}

/** Say where words come from: of blocks each says so itself, a phrase is wrapped. What the product put together comes from nowhere. */
function traced(written: string, text: Part | Word, mode: Mode): string {
  const key = text.kind === 'word' && text.origin ? escapeHtml(text.key) : undefined
  if (mode !== 'block') return key === undefined ? written : `<span ${passageAttribute}="${key} 0">${written}</span>`
  return written.replace(unkeyed, (_, index: string) =>
    key === undefined ? '' : ` ${passageAttribute}="${key} ${index}"`
  )
}

/** A block that has a number and no key yet. */
const unkeyed = new RegExp(` ${passageAttribute}="${keyMark}(\\d+)"`, 'g')

/** A name that ends in a full stop ends the sentence with it: "… til Example Inc." */
function withoutSecondStop(written: string, next: string): string {
  return next.startsWith('.') && written.endsWith('.') && !next.startsWith('..') ? next.slice(1) : next
}

/** A number that a hole put at the start of a line would, with what comes after it, begin an ordered list. */
function endsInListNumber(written: string): boolean {
  return /(?:^|\n)[ >]*(?:[-*+][ ]+)?\d{1,9}$/.test(written)
}

function checkSection(id: string, text: Part | Word, {sections, report}: Filling): void {
  if (sections.has(id)) return
  const suggestion = nearest(id, sections.keys())
  report('unknown-section', text, {actual: `#${id}`, ...(suggestion && {nearest: `#${suggestion}`})})
}

function fillHole(hole: HolePiece, text: Part | Word, filling: Filling): string {
  const special = composed[hole.context]
  if (special) return special(hole, text, filling)
  const slot = text.slots[hole.pieces[0] as number]!
  const written = fillSlot(slot, hole, text, filling)
  if (filling.sink === 'html') return written
  const started =
    hole.atStart && hole.context !== 'block' && typeof slot !== 'string' ? escapeLineStart(written) : written
  return indent(hole.touches ? seal(started, hole.touches) : started, hole)
}

/** Holes that are put together from several slots, or name a section. */
const composed: Partial<Record<HoleContext, (hole: HolePiece, text: Part | Word, filling: Filling) => string>> = {
  address: addressHole,
  code: (hole, text, {sink}) => codeHole(hole, text, sink === 'html', false),
  'code-cell': (hole, text, {sink}) => codeHole(hole, text, sink === 'html', true),
  section: ({pieces: [id]}, _, filling) =>
    fillSlot(filling.sections.get(String(id)) ?? `#${String(id)}`, {context: 'text', atStart: false}, _, filling)
}

function addressHole({pieces}: HolePiece, text: Part | Word, {sink, report}: Filling): string {
  const written = join(pieces, text.slots)
  const address = safeAddress(written)
  if (address === undefined) report('unsafe-address', text, {actual: written})
  return sink === 'html' ? escapeHtml(address ?? '') : addressMarkdown(address ?? '')
}

function codeHole({pieces}: HolePiece, text: Part | Word, html: boolean, inCell: boolean): string {
  const value = join(pieces, text.slots)
  return html ? `<code>${escapeHtml(value)}</code>` : codeMarkdown(value, inCell)
}

function join(pieces: HolePiece['pieces'], slots: readonly Slot[]): string {
  return pieces.map((piece) => (typeof piece === 'number' ? plainText(slots[piece]!) : piece)).join('')
}

function fillSlot(
  slot: Slot,
  hole: Pick<HolePiece, 'atStart' | 'context'>,
  text: Part | Word,
  filling: Filling
): string {
  if (typeof slot === 'string') return fillValue(slot, hole, filling)
  if (slot.kind === 'node') return fillNode(slot, hole, filling)
  const block = hole.context === 'block' || (hole.context === 'item' && /\n[ \t]*\n/.test(slot.text))
  if (slot.kind === 'part' && !block) {
    filling.report('block-in-phrase', text, {actual: text.text})
    return ''
  }
  return fill(slot, block ? 'block' : hole.context === 'cell' ? 'cell' : 'phrase', filling)
}

/** A value is one line of text. What would turn the direction of the text around it is isolated. */
function fillValue(value: string, {context, atStart}: Pick<HolePiece, 'atStart' | 'context'>, {sink}: Filling): string {
  const line = plainText(value)
  const turns = hasDirectionControl(line)
  if (sink === 'markdown') return turns ? `\u2068${escapeMarkdown(line, false)}\u2069` : escapeMarkdown(line, atStart)
  const escaped = turns ? `<bdi>${escapeHtml(line)}</bdi>` : escapeHtml(line)
  return context === 'block' ? `<p>${escaped}</p>` : escaped
}

function fillNode(node: Node, {context}: Pick<HolePiece, 'context'>, filling: Filling): string {
  const writer = nodes[node.name]
  const inCell = context === 'cell'
  const written = writer[filling.sink](node, {
    phrase: (index) =>
      fillSlot(node.children[index]!, {context: inCell ? 'cell' : 'text', atStart: false}, wrap(node, index), filling),
    block: (index) => fillSlot(node.children[index]!, {context: 'block', atStart: true}, wrap(node, index), filling),
    languageCode: filling.languageCode ?? ((language) => language)
  })
  if (context !== 'block' || writer.block) return written
  return filling.sink === 'html' ? `<p>${written}</p>` : escapeLineStart(written)
}

/** The text to blame when a child of a node is wrong. */
function wrap(node: Node, index: number): Part | Word {
  const child = node.children[index]!
  return typeof child === 'object' && child.kind !== 'node' ? child : {kind: 'part', text: '', slots: []}
}

function seal(written: string, touches: 'first' | 'last'): string {
  return written.replace(touches === 'first' ? /^[^\s\p{P}\p{S}]/u : /[^\s\p{P}\p{S}]$/u, referenceMarkdown)
}

/** Further lines of what fills a hole in a list or a quotation stand under the first. */
function indent(written: string, hole: HolePiece): string {
  return hole.indent && written.includes('\n')
    ? written.replaceAll('\n', `\n${hole.indent}`).replace(/[ ]+(?=\n)/g, '')
    : written
}
