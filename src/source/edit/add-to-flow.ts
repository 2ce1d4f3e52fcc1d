import type {EditedFile} from './edited-file.ts'
import {indentOf, lineEnd, type Splice} from './lines.ts'
import type {Addition} from './new-texts.ts'
import {placeKeys, sortKeys, type Placed} from './place-keys.ts'
import {quoteText, spellKey, spellText} from './spell-text.ts'
import type {Written} from './written.ts'

/**
 * Add keys to a map in braces.
 *
 * @param file the file
 * @param addition the map, and its new keys
 * @returns what changes in the file
 */
export function addToFlow(file: EditedFile, addition: Addition): Splice[] {
  const {text} = file
  const {node} = addition
  const [first] = node.items
  const isTall = first !== undefined && text.slice(node.start, first.start).includes('\n')
  const write = writerFor(file, addition, isTall ? indentOf(text, first.start) : undefined)
  const add = isTall ? addLines : addBeside
  return placeKeys(file, addition).flatMap((placed) => add(file, addition, placed, placed.names.map(write)))
}

/**
 * Write keys in braces where nothing is yet, or `{}`.
 *
 * @param file the file
 * @param addition the empty place, and its new keys
 * @returns what changes in the file
 */
export function fillFlow(file: EditedFile, {node, within, prefix, branch}: Addition): Splice[] {
  const {text, eol} = file
  const {start, end} = node
  const isTall = file.json || text.slice(within!.map.start, within!.item.start).includes('\n')
  const beside = within && text[within.item.start]
  const indent = isTall ? indentOf(text, (within?.item ?? node).start) : undefined
  const map = writeMap(file, {prefix, branch}, {indent, beside})
  const gap = start < end || !within ? '' : within.item.colon ? ' ' : ': '
  return [{start, end, text: gap + map + (text.trim() === '' ? eol : '')}]
}

type Writer = (name: string) => string

/** Writes a key like the keys beside it. */
function writerFor(file: EditedFile, {node, prefix, branch}: Addition, indent: string | undefined): Writer {
  const [first] = node.items
  const beside = first && file.text[first.start]
  const colon = isClose(file.text, node) ? ':' : ': '
  return (name) => writeKey(file, {prefix, branch}, name, {indent, beside, colon})
}

/** Whether no space stands after its colons, as in what machines write. */
function isClose(text: string, {items: [first]}: Written): boolean {
  return first !== undefined && /^:\S/.test(text.slice(first.end, first.end + 2))
}

/** How keys are written: on lines of their own when these are indented by so much, like the keys beside them, and with what after them. */
interface Style {
  indent: string | undefined
  beside: string | undefined
  colon?: string
}

function writeKey(
  file: EditedFile,
  {prefix, branch}: Pick<Addition, 'branch' | 'prefix'>,
  name: string,
  {indent, beside, colon = ': '}: Style
): string {
  const content = branch.get(name)!
  const key = (file.json ? quoteText(name) : spellKey(name, beside, true)) + colon
  if (content instanceof Map)
    return key + writeMap(file, {prefix: `${prefix}${name}.`, branch: content}, {indent, beside})
  if (typeof content !== 'string') return key + content.spelled
  const room = {flow: true, indent: '', parent: 0, quote: file.quote}
  return key + spellText(content, file.json ? 'escaped' : 'nothing', room).head
}

/** A whole map in braces: on one line, or a line for each key when its own line is indented by so much. */
function writeMap(file: EditedFile, map: Pick<Addition, 'branch' | 'prefix'>, {indent, beside}: Style): string {
  const deeper = indent === undefined ? undefined : indent + file.step
  const keys = sortKeys(file, map.prefix, map.branch).map((name) => writeKey(file, map, name, {indent: deeper, beside}))
  if (indent === undefined) return `{${keys.join(', ')}}`
  return `{${keys.map((key) => file.eol + deeper! + key).join(',')}${file.eol}${indent}}`
}

function addBeside({text}: EditedFile, {node}: Addition, {after}: Placed, keys: readonly string[]): Splice[] {
  const comma = isClose(text, node) ? ',' : ', '
  if (after) return [{start: after.value.end, end: after.value.end, text: keys.map((key) => comma + key).join('')}]
  const start = node.items[0]?.start ?? node.start + 1
  return [{start, end: start, text: keys.join(comma) + (node.items.length > 0 ? comma : '')}]
}

function addLines({text, eol}: EditedFile, {node}: Addition, {after}: Placed, keys: readonly string[]): Splice[] {
  const lines = keys.map((key) => eol + indentOf(text, node.items[0]!.start) + key)
  if (!after) {
    const start = lineEnd(text, node.start)
    return [{start, end: start, text: lines.map((line) => `${line},`).join('')}]
  }
  const end = after.value.end
  const comma = /^[ \t]*,/.exec(text.slice(end))?.[0]
  const start = pastComment(text, end + (comma?.length ?? 0))
  const added = {start, end: start, text: lines.join(',') + (comma === undefined ? '' : ',')}
  return comma === undefined ? [{start: end, end, text: ','}, added] : [added]
}

/** The end of the line when nothing but a comment is left on it. */
function pastComment(text: string, offset: number): number {
  const end = lineEnd(text, offset)
  return /^[ \t]*(?:#.*)?$/.test(text.slice(offset, end)) ? end : offset
}
