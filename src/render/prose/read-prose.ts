import type {List, ListItem, Paragraph, Root} from 'mdast'
import {readPhrases} from './read-phrases.ts'
import {createPlaces, type Places} from './places.ts'
import {readTable} from './read-table.ts'

/** Marks whose meaning depends on more than is looked at here, or white space that is part of a mark. */
const beyond = /[\\<&~]|[^\P{Cc}\n]|!\[| (?:\n|$)|\n(?: (?! \S)| {3})/u

/** What separates cells: in paragraphs it may mean more than is looked at here. */
const bar = '|'

/** How lines begin that are more than prose, once those of a list are taken away. */
const opening = /^(?:[#>=+:_\s-]|\*{1,2}(?:\*|\s|$)|\d{1,9}[.)](?:\s|$))/

/**
 * Read text that is mostly prose: paragraphs, lists of bullets, tables, words with emphasis, links and code on one line.
 *
 * A short way for what nearly all words are: it gives what the parser of CommonMark would give, or nothing.
 *
 * @param text Markdown
 * @returns the tree, with positions; undefined when anything in the text may be more than that
 */
export function readProse(text: string): Root | undefined {
  if (beyond.test(text)) return undefined
  const places = createPlaces(text)
  const children: Root['children'] = []
  let list: List | undefined
  for (const {from, to, item, afterBlank} of blocksOf(text)) {
    const read = text[from] === bar ? readTable : readParagraph
    const block = read(text, from + (item ? 2 : 0), to, places)
    if (!block) return undefined
    if (!item) {
      list = undefined
      children.push(block)
      continue
    }
    const entry: ListItem = {
      type: 'listItem',
      spread: false,
      checked: null,
      children: [block],
      position: places.between(from, to)
    }
    if (list) {
      list.children.push(entry)
      list.spread ||= afterBlank
      list.position = {start: list.position!.start, end: entry.position!.end}
    } else {
      list = {type: 'list', ordered: false, start: null, spread: false, children: [entry], position: entry.position!}
      children.push(list)
    }
  }
  return children.length === 0 ? undefined : {type: 'root', children, position: places.between(0, text.length)}
}

/** A stretch of lines that belong together. */
interface Stretch {
  from: number
  to: number
  /** Whether it is an item of a list. */
  item: boolean
  /** Whether a blank line stands before it. */
  afterBlank: boolean
}

/** The lines of a text, put together to paragraphs and items; what cannot be told apart here makes a paragraph that cannot be read. */
function blocksOf(text: string): Stretch[] {
  const stretches: Stretch[] = []
  let open: Stretch | undefined
  let afterBlank = false
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end
    if (from === to) {
      open = undefined
      afterBlank = true
    } else {
      const item = text.startsWith('- ', from)
      const goesOn = open !== undefined && !item
      if (goesOn) open!.to = to
      else stretches.push((open = {from, to, item, afterBlank}))
      afterBlank = false
    }
    from = to + 1
  }
  return stretches
}

function readParagraph(text: string, from: number, to: number, places: Places): Paragraph | undefined {
  const indented = from > 1 && text.startsWith('- ', from - 2)
  for (let line = from; line < to; line = nextLine(text, line, to)) {
    const start = line === from || !indented ? line : line + 2
    // A line that goes on in an item is indented as the item is; what is not may be either's.
    if (start !== line && !text.startsWith('  ', line)) return undefined
    if (opening.test(text.slice(start, start + 12))) return undefined
  }
  if (text.slice(from, to).includes(bar)) return undefined
  const children = readPhrases(text, from, to, places)
  return children && {type: 'paragraph', children, position: places.between(from, to)}
}

function nextLine(text: string, from: number, to: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 || end >= to ? to : end + 1
}
