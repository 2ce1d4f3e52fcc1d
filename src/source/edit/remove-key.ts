import type {EditedFile} from './edited-file.ts'
import type {FoundKey} from './find-key.ts'
import {lineEnd, lineStart, type Splice} from './lines.ts'

/**
 * Take a key and its value out. Comments of their own lines stay; a map that has nothing left is `{}`.
 *
 * @param file the file
 * @param found the key and the map that it is in
 * @param within the key that the map is the value of; none for the map of the file
 * @returns what changes in the file
 */
export function removeKey(file: EditedFile, found: FoundKey, within: FoundKey | undefined): Splice[] {
  const {item, map} = found
  if (map.kind === 'flow') return removeInBraces(file, found)
  const {text} = file
  if (map.items.length === 1 && within) {
    const start = text.indexOf(':', within.item.end) + 1
    const isBare = text.slice(start, item.start).trim() === ''
    // Comments between the two lines stay: the empty map then stands where the key stood.
    return [{start: isBare ? start : item.start, end: item.value.end, text: isBare ? ' {}' : '{}'}]
  }
  const below = lineEnd(text, item.value.end)
  const [wholeLine] = /^\r?\n/.exec(text.slice(below)) ?? ['']
  return [{start: lineStart(text, item.start), end: below + wholeLine.length, text: ''}]
}

function removeInBraces({text}: EditedFile, {item, map}: FoundKey): Splice[] {
  const index = map.items.indexOf(item)
  const next = map.items[index + 1]
  const {end} = item.value
  const comma = /^\s*,[ \t]*/.exec(text.slice(end))?.[0] ?? ''
  if (next) return [{start: item.start, end: end + comma.length, text: ''}]
  const before = map.items[index - 1]
  if (!before) return [{start: item.start, end: end + comma.length, text: ''}]
  const behind = text.slice(before.value.end, item.start)
  // A comment between the two stays, and the comma before it may.
  return [{start: behind.includes('#') ? item.start : before.value.end, end, text: ''}]
}
