import type {Lexicon} from '../lexicon/lexicon.ts'
import {filled, type Block} from './block.ts'
import type {Stretch} from './words.ts'

/** What can end a sentence, a run of marks as a whole, with the quotes and brackets that close after it, before what can begin the next. */
const ends = new RegExp(`(?<![.!?…])[.!?…]+["'”’»)\\]]*\\s+(?=["'“‘«(\\[]*[\\p{Lu}\\p{N}${filled}])`, 'gu')

/**
 * Split the text of a block into sentences.
 *
 * @param block the block
 * @param lexicon what is known of its language: abbreviations, whose full stop ends no sentence
 * @returns its sentences, in order, without the space around them
 */
export function sentencesOf({text}: Pick<Block, 'text'>, {abbreviations}: Pick<Lexicon, 'abbreviations'>): Stretch[] {
  const short = new Set(abbreviations.map((form) => form.toLowerCase()))
  const longest = Math.max(0, ...abbreviations.map(({length}) => length))
  const sentences: Stretch[] = []
  let start = 0
  for (const {0: mark, index} of text.matchAll(ends)) {
    const end = index + mark.trimEnd().length
    // One letter more than the longest, so that what is longer is none.
    if (short.has(lastWord(text.slice(Math.max(start, index - longest), index + 1)))) continue
    sentences.push({text: text.slice(start, end), start, end})
    start = index + mark.length
  }
  return [...sentences, {text: text.slice(start), start, end: text.length}]
    .map(trim)
    .filter((sentence) => sentence.text !== '')
}

/** What stands after the last space or opening bracket, with its full stop: `bl.a.`, `nr.`. */
function lastWord(text: string): string {
  return /[^\s(["'“‘«]*$/u.exec(text)![0].toLowerCase()
}

function trim({text, start}: Stretch): Stretch {
  const trimmed = text.trim()
  const from = start + text.indexOf(trimmed)
  return {text: trimmed, start: from, end: from + trimmed.length}
}
