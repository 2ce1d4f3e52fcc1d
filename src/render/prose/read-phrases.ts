import type {PhrasingContent, Text} from 'mdast'
import type {Places} from './places.ts'

/** The marks that begin something, and brackets that may. */
const mark = /[*_`[\]]/g

/** Code on one line, without white space at its ends, and no other mark of code beside it. */
const code = /`([^`\s](?:[^`\n]*[^`\s])?)`(?!`)/y

/** A link whose label is words, to an address that is written as it is. */
const link = /\[([^[\]*_`]*)\]\(([^\s()<>"'*_[\]`]*)\)/y

/** Words with emphasis that begin and end with a letter or a number, and hold no other mark. */
const emphasised = /(\*\*?)((?=[\p{L}\p{N}])[^*_`[\]]*[\p{L}\p{N}])\1(?=$|[\s.,:;!?)»])/uy

/** What may stand before them so that nobody takes their mark for the end of others. */
const beforeEmphasis = /[\s(«]/

const wordSign = /[\p{L}\p{N}]/u

/**
 * Read the phrases of a paragraph.
 *
 * @param text the text that it stands in
 * @param from where it begins
 * @param to where it ends
 * @param places the places of the text
 * @returns its children; undefined when a mark in it may mean more than is looked at here
 */
export function readPhrases(text: string, from: number, to: number, places: Places): PhrasingContent[] | undefined {
  const children: PhrasingContent[] = []
  const addText = (start: number, end: number): void => {
    if (start < end) children.push(textNode(text, start, end, places))
  }
  let plainFrom = from
  mark.lastIndex = from
  for (let match = mark.exec(text); match && match.index < to; match = mark.exec(text)) {
    const at = match.index
    if (match[0] === '_') {
      // Within a word it is a letter like any other.
      if (!isWithinWord(text, at, from, to)) return undefined
      continue
    }
    const found = phraseAt(text, at, from, places)
    if (!found || found.end > to || text.startsWith('\n  ', at - 3)) return undefined
    addText(plainFrom, at)
    children.push(found.node)
    plainFrom = found.end
    mark.lastIndex = found.end
  }
  addText(plainFrom, to)
  return children
}

function isWithinWord(text: string, at: number, from: number, to: number): boolean {
  return at > from && at + 1 < to && wordSign.test(text[at - 1]!) && wordSign.test(text[at + 1]!)
}

interface Phrase {
  node: PhrasingContent
  end: number
}

function phraseAt(text: string, at: number, from: number, places: Places): Phrase | undefined {
  return readers[text[at]!]?.(text, at, from, places)
}

/** What each mark begins. */
const readers: Readonly<
  Record<string, (text: string, at: number, from: number, places: Places) => Phrase | undefined>
> = {
  '*': emphasisAt,
  '[': linkAt,
  '`': codeAt
}

function codeAt(text: string, at: number, _: number, places: Places): Phrase | undefined {
  const [whole, value] = matchAt(code, text, at) ?? []
  if (whole === undefined) return undefined
  const end = at + whole.length
  return {node: {type: 'inlineCode', value: value!, position: places.between(at, end)}, end}
}

function linkAt(text: string, at: number, _: number, places: Places): Phrase | undefined {
  const [whole, label, url] = matchAt(link, text, at) ?? []
  if (whole === undefined) return undefined
  const end = at + whole.length
  const start = at + 1
  const children = label === '' ? [] : [textNode(text, start, start + label!.length, places)]
  return {node: {type: 'link', title: null, url: url!, children, position: places.between(at, end)}, end}
}

function emphasisAt(text: string, at: number, from: number, places: Places): Phrase | undefined {
  if (at > from && !beforeEmphasis.test(text[at - 1]!)) return undefined
  const [whole, stars, value] = matchAt(emphasised, text, at) ?? []
  if (whole === undefined) return undefined
  const [start, end] = [at + stars!.length, at + whole.length]
  const children = [textNode(text, start, start + value!.length, places)]
  return {node: {type: stars === '**' ? 'strong' : 'emphasis', children, position: places.between(at, end)}, end}
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** The indentation of lines that go on in an item is no part of what they say. */
function textNode(text: string, from: number, to: number, places: Places): Text {
  const value = text.slice(from, to)
  return {
    type: 'text',
    value: value.includes('\n  ') ? value.replaceAll('\n  ', '\n') : value,
    position: places.between(from, to)
  }
}
