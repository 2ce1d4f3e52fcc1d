import type {EditedFile} from './edited-file.ts'
import type {FoundKey} from './find-key.ts'
import type {Splice} from './lines.ts'
import {quoteText, spellText, type TextKind} from './spell-text.ts'
import {spellValue, type FactValue} from './spell-value.ts'

/** Kinds of text that stand on one line, and so keep their quotation marks. */
const lineKinds: readonly string[] = ['double', 'plain', 'single']

/**
 * Write another fact in the place of one that is there.
 *
 * @param file the file
 * @param found the key and the map that it is in
 * @param value the new fact
 * @returns what changes in the file
 */
export function replaceValue(file: EditedFile, {item, map}: FoundKey, value: FactValue): Splice[] {
  const {text} = file
  const {kind, start, end} = item.value
  const flow = map.kind === 'flow'
  const spelled =
    typeof value === 'string' && lineKinds.includes(kind) ? keepStyle(file, value, kind as TextKind, flow) : undefined
  const written = spelled ?? spellValue(value, file, flow)
  const colon = text.indexOf(':', item.end) + 1
  if (kind === 'nothing' && start === end) {
    if (item.colon) return [{start: colon, end: colon, text: ` ${written}`}]
    return [{start: item.end, end: item.end, text: `: ${written}`}]
  }
  // What stood on lines of its own comes to the line of its key, unless comments stand between.
  const gap = text.slice(colon, start)
  const isBare = /^\s*\n\s*$/.test(gap) && item.colon && !flow
  return [{start: isBare ? colon : start, end, text: isBare ? ` ${written}` : written}]
}

/** A text keeps its quotation marks where they can hold it. */
function keepStyle({json, quote}: EditedFile, value: string, kind: TextKind, flow: boolean): string {
  if (json) return quoteText(value)
  const {head, body} = spellText(value, kind, {flow, indent: '', parent: 0, quote})
  return body.length > 0 ? quoteText(value) : head
}
