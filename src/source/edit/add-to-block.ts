import type {EditedFile} from './edited-file.ts'
import {indentOf, lineEnd, lineStart, type Splice} from './lines.ts'
import type {Addition} from './new-texts.ts'
import {placeKeys, sortKeys} from './place-keys.ts'
import {spellKey, spellText} from './spell-text.ts'
import type {Written} from './written.ts'

/**
 * Add keys to a map that is written line by line.
 *
 * @param file the file
 * @param addition the map, and its new keys
 * @returns what changes in the file
 */
export function addToBlock(file: EditedFile, addition: Addition): Splice[] {
  const {text, eol} = file
  const {node} = addition
  const [first] = node.items
  const indent = indentOf(text, first!.start)
  const gap = isSpaced(text, node) ? [''] : []
  return placeKeys(file, addition).map(({after, names}) => {
    const keys = names.map((name) => writeKey(file, addition, name, {indent, beside: text[first!.start]}))
    if (after) {
      const above = keepsLines(text, after.value) ? [] : gap
      const at = pastComments(text, after.value.end, indent)
      return {
        start: at,
        end: at,
        text: keys
          .flatMap((lines) => [...above, ...lines])
          .map((line) => eol + line)
          .join('')
      }
    }
    const at = beforeComments(text, lineStart(text, first!.start))
    return {
      start: at,
      end: at,
      text: keys
        .flatMap((lines) => [...lines, ...gap])
        .map((line) => line + eol)
        .join('')
    }
  })
}

/**
 * Write keys line by line where nothing is yet, or `{}`.
 *
 * @param file the file
 * @param addition the empty place, and its new keys
 * @returns what changes in the file
 */
export function fillBlock(file: EditedFile, addition: Addition): Splice[] {
  const {node, within, prefix, branch} = addition
  const {text, eol, step} = file
  const indent = within ? indentOf(text, within.item.start) + step : ''
  const beside = within && text[within.item.start]
  const lines = sortKeys(file, prefix, branch).flatMap((name) => writeKey(file, addition, name, {indent, beside}))
  const below = lineEnd(text, node.end)
  const [before, behind] = [text.slice(lineStart(text, node.start), node.start), text.slice(node.end, below)]
  const isBare = node.start === node.end
  if (!within && before === '' && (isBare || behind === ''))
    return [{start: node.start, end: node.end, text: lines.join(eol) + (isBare ? eol : '')}]
  const start = node.start - / *$/.exec(before)![0].length
  return [
    {start, end: node.end, text: ''},
    {start: below, end: below, text: lines.map((line) => eol + line).join('')}
  ]
}

/** The lines of a key, indented by so much, and written like the keys beside it. */
function writeKey(
  file: EditedFile,
  {prefix, branch}: Pick<Addition, 'branch' | 'prefix'>,
  name: string,
  {indent, beside}: {indent: string; beside: string | undefined}
): string[] {
  const content = branch.get(name)!
  const key = `${indent}${spellKey(name, beside, false)}:`
  const deeper = indent + file.step
  if (typeof content === 'string') {
    const room = {flow: false, indent: deeper, parent: indent.length, quote: file.quote}
    const {head, body} = spellText(content, 'nothing', room)
    return [`${key} ${head}`, ...body]
  }
  if (!(content instanceof Map)) return [`${key} ${content.spelled}`]
  const inner = {prefix: `${prefix}${name}.`, branch: content}
  const names = sortKeys(file, inner.prefix, content)
  return [key, ...names.flatMap((one) => writeKey(file, inner, one, {indent: deeper, beside}))]
}

/** Whether blank lines stand between most keys of a map, and so before a new one. */
function isSpaced(text: string, {items}: Written): boolean {
  const gaps = items.slice(1).map((item, index) => text.slice(items[index]!.value.end, item.start))
  return gaps.filter((gap) => /\n[ \t]*\r?\n/.test(gap)).length * 2 > gaps.length
}

/** A blank line below a block `|+` would be part of it. */
function keepsLines(text: string, value: Written): boolean {
  const last = value.items.at(-1)
  return last ? keepsLines(text, last.value) : /^[|>]\d?\+/.test(text.slice(value.start, value.start + 3))
}

/** The end of the line, or of the comments below it that are indented more than the keys: they belong to what is above. */
function pastComments(text: string, offset: number, indent: string): number {
  let end = lineEnd(text, offset)
  const comment = /(?:\r?\n[ \t]*)+#[^\r\n]*/y
  for (;;) {
    comment.lastIndex = end
    const [found] = comment.exec(text) ?? []
    if (found === undefined || found.lastIndexOf('#') - found.lastIndexOf('\n') - 1 <= indent.length) return end
    end += found.length
  }
}

/** Comments right above a key belong to it; at the head of the file they belong to the file. */
function beforeComments(text: string, start: number): number {
  let begin = start
  while (begin > 0) {
    const above = lineStart(text, begin - 1)
    if (!/^[ \t]*#/.test(text.slice(above, begin))) return begin
    begin = above
  }
  return start
}
