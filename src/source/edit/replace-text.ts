import type {EditedFile} from './edited-file.ts'
import {indentOf, lineEnd, lineStart, type Splice} from './lines.ts'
import {spellText, type TextKind} from './spell-text.ts'
import type {Room} from './spelling.ts'
import type {Item, Written} from './written.ts'

/**
 * Write another text in the place of one that is there.
 *
 * @param file the file
 * @param item the key and its present value
 * @param map the map that it is in
 * @param before the present text
 * @param value the new text
 * @returns what changes in the file
 * @throws Error when what is there is no text
 */
export function replaceText(file: EditedFile, item: Item, map: Written, before: unknown, value: string): Splice[] {
  const {text, eol} = file
  const {kind, start, end} = item.value
  if (kind === 'flow' || kind === 'map' || kind === 'other') throw new Error('there is no text to replace')
  const room = roomFor(file, item, map)
  const {head, body} = spellText(value, styleOf(file, kind, before), room)
  const lines = body.map((line) => eol + line).join('')
  if (room.old) {
    const below = lineEnd(text, start)
    return [
      {start, end: start + room.old.header.length, text: head},
      {start: below, end, text: lines}
    ]
  }
  const gap = start < end ? '' : item.colon ? ' ' : ': '
  const below = lineEnd(text, end)
  return [
    {start, end, text: gap + head},
    {start: below, end: below, text: lines}
  ]
}

/** A text in quotation marks that has line breaks already keeps them escaped. */
function styleOf({json}: EditedFile, kind: TextKind, before: unknown): TextKind {
  return json || (kind === 'double' && String(before).includes('\n')) ? 'escaped' : kind
}

function roomFor({text, step, quote}: EditedFile, {start, value}: Item, map: Written): Room {
  const parent = start - lineStart(text, start)
  const room = {flow: map.kind === 'flow', indent: indentOf(text, start) + step, parent, quote}
  if (value.kind !== 'literal' && value.kind !== 'folded') return room
  const [header] = /^[|>][\d+-]*/.exec(text.slice(value.start))!
  const told = /\d/.exec(header)?.[0]
  const lines = text.slice(lineEnd(text, value.start), value.end).split(/\r?\n/).slice(1)
  const first = lines.find((line) => line.trim() !== '')
  const found = told === undefined ? first && /^ */.exec(first)![0] : ' '.repeat(parent + Number(told))
  const indent = found ?? room.indent
  return {...room, indent, old: {header, lines: lines.map((line) => line.slice(indent.length))}}
}
