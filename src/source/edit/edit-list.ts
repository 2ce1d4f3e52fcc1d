import type {EditedFile} from './edited-file.ts'
import {indentOf, lineEnd, lineStart, type Splice} from './lines.ts'
import {spellValue, type FactValue} from './spell-value.ts'
import type {Written} from './written.ts'

/** A list as it is written, what is in it, and what is to be. */
export interface ListEdit {
  node: Written & {list: readonly Written[]}
  before: readonly unknown[]
  after: readonly FactValue[]
}

/**
 * Put things into a list and take others out. What stays is not touched, and keeps the comments beside it.
 *
 * @param file the file
 * @param edit the list
 * @returns what changes in the file; undefined when nothing stays, or nothing was there: it is then written anew
 */
export function editList(file: EditedFile, edit: ListEdit): Splice[] | undefined {
  const places = placesOf(edit)
  const keeps = places.some((place) => place !== undefined)
  if (!keeps) return undefined
  return file.text[edit.node.start] === '[' ? editInBrackets(file, edit, places) : editLines(file, edit, places)
}

/** For each thing of the new list, where it stood; in order, as many as can be kept. */
function placesOf({before, after}: ListEdit): (number | undefined)[] {
  const [old, wanted] = [before, after].map((list) => list.map((item) => JSON.stringify(item))) as [string[], string[]]
  // How many are kept at most from here on, by both positions.
  const most = Array.from({length: old.length + 1}, () => Array<number>(wanted.length + 1).fill(0))
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = wanted.length - 1; j >= 0; j--)
      most[i]![j] = old[i] === wanted[j] ? most[i + 1]![j + 1]! + 1 : Math.max(most[i + 1]![j]!, most[i]![j + 1]!)
  const places: (number | undefined)[] = []
  let i = 0
  for (let j = 0; j < wanted.length; j++) {
    while (i < old.length && old[i] !== wanted[j] && most[i + 1]![j]! >= most[i]![j + 1]!) i++
    places.push(old[i] === wanted[j] ? i++ : undefined)
  }
  return places
}

type Places = readonly (number | undefined)[]

function editLines(file: EditedFile, {node: {list}, after}: ListEdit, places: Places): Splice[] {
  const {text, eol} = file
  const indent = indentOf(text, list[0]!.start)
  const splices: Splice[] = list.flatMap(({start, end}, index) => {
    if (places.includes(index)) return []
    const below = lineEnd(text, end)
    const [wholeLine] = /^\r?\n/.exec(text.slice(below)) ?? ['']
    return [{start: lineStart(text, start), end: below + wholeLine.length, text: ''}]
  })
  let last: number | undefined
  for (const [position, place] of places.entries()) {
    last = place ?? last
    if (place !== undefined) continue
    const line = `${indent}- ${spellValue(after[position]!, file, false)}`
    const at = last === undefined ? lineStart(text, list[0]!.start) : lineEnd(text, list[last]!.end)
    splices.push({start: at, end: at, text: last === undefined ? line + eol : eol + line})
  }
  return splices
}

/** The list is put together again from what stays, each with what stands before it, and what is new. */
function editInBrackets(file: EditedFile, {node: {list, start, end}, after}: ListEdit, places: Places): Splice[] {
  const {text} = file
  const gaps = list.map((item, index) => text.slice(index === 0 ? start + 1 : list[index - 1]!.end, item.start))
  const opening = gaps[0]!
  const between = opening.includes('\n') ? file.eol + indentOf(text, list[0]!.start) : ' '
  const commentsFrom = (from: number, to: number): string => gaps.slice(from, to).map(commentsOf).join('')
  let [result, next] = ['', 0]
  for (const [position, place] of places.entries()) {
    const first = position === 0
    const own = place ? (first ? commentsOf(gaps[place]!) : gaps[place]!.replace(',', '')) : first ? '' : between
    const carried = place === undefined ? '' : commentsFrom(Math.max(next, 1), place)
    const item =
      place === undefined ? spellValue(after[position]!, file, true) : text.slice(list[place]!.start, list[place]!.end)
    result += (first ? opening : ',') + before(own, carried) + item
    next = place === undefined ? next : place + 1
  }
  const closing = before(text.slice(list.at(-1)!.end, end), commentsFrom(Math.max(next, 1), list.length))
  return [{start, end, text: `[${result}${closing}`}]
}

/** Comments before something, without an empty line between. */
function before(own: string, comments: string): string {
  return (/^[ \t]*\r?\n/.test(own) ? comments.replace(/\r?\n[ \t]*$/, '') : comments) + own
}

/** Comments between two things of a list, with their line breaks; of what has none, nothing. */
function commentsOf(gap: string): string {
  return gap.includes('#') ? gap.replace(',', '') : ''
}
