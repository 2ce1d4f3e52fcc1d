import {latinExpression} from '../lexicon/latin-expression.ts'
import type {Lexicon} from '../lexicon/lexicon.ts'
import {filled, type Block} from './block.ts'
import {codeIn} from './code-in.ts'
import {sentencesOf} from './sentences.ts'
import {wordsOf} from './words.ts'

/** A word of more letters than this is long. */
const longest = 6

/** Addresses of pages and of mail, and ids such as `session_id`: nobody reads them as words. */
const addresses = latinExpression(
  '(?<![^\\s<(])(?:(?:https?://|www\\.)[^\\s<>]*[\\p{L}\\p{N}/]|[^\\s<>()@]+@[^\\s<>()]*[\\p{L}\\p{N}]|[^\\s()_]*_[^\\s()]*[\\p{L}\\p{N}])'
)

/** Numbers, which are read as short words. */
const numbers = /(?<![\p{L}\p{N}])\p{N}(?:[\p{N}.,:]*\p{N})?/gu

/**
 * Measure how heavy a text is to read: words per sentence, and long words in a hundred (LIX, Björnsson 1968).
 *
 * @param blocks the paragraphs of the text; each ends a sentence. Tables are not running text, and code, addresses and what fills a placeholder count as short words
 * @param lexicon what is known of its language
 * @returns the figure, not rounded, and how many words it is measured on; 0 and 0 without any
 */
export function lixOf(
  blocks: readonly Pick<Block, 'kind' | 'text' | 'code'>[],
  lexicon: Pick<Lexicon, 'abbreviations'>
): {lix: number; words: number} {
  const sentences = blocks
    .filter(({kind}) => kind !== 'cell')
    .flatMap((block) => sentencesOf({text: runningText(block)}, lexicon))
    .map(({text}) => wordsOf(text.replace(numbers, 'x')).map(({text: word}) => word))
    .filter((words) => words.length > 0)
  const words = sentences.flat()
  if (words.length === 0) return {lix: 0, words: 0}
  const long = words.filter((word) => word.replace(/\P{L}/gu, '').length > longest)
  return {lix: words.length / sentences.length + (100 * long.length) / words.length, words: words.length}
}

/** A text of so many words has at least so many letters. */
const lettersPerWord = 2

/**
 * Whether a text may have so many words: most are much too short, and need not be measured.
 *
 * @param text the text
 * @param words how many
 * @returns `false` when it cannot
 */
export function mayHaveWords({text}: {text: string}, words: number): boolean {
  return text.length >= words * lettersPerWord
}

/** The text of a block, with an `X` for each thing in it that is not prose. */
function runningText(block: Pick<Block, 'text' | 'code'>): string {
  const prose = codeIn(block).reduceRight(
    (text, {start, end}) => `${text.slice(0, start)}X${text.slice(end)}`,
    block.text
  )
  return prose.replace(addresses, 'X').replaceAll(filled, 'X')
}
