import {Misuse} from '../../diagnostics/misuse.ts'
import {isTooDeep} from '../../language/nesting.ts'

/** Quotations and lists within each other on one line, which Markdown allows without end. */
const nested = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){100}/m

/** Brackets in one paragraph, and characters; the time that they take grows with their square. */
const mostBrackets = 3000
const mostCharacters = 100_000

/**
 * Refuse Markdown that could take for ever to read.
 *
 * @param text the text
 * @param file its name, for messages
 * @throws Misuse when it is nested without end, or is nothing but brackets
 */
export function guardMarkdown(text: string, file: string): void {
  if (nested.test(text)) throw new Misuse('page-too-deep', {file})
  if (text.split(/\n\s*\n/).some(isTooLong)) throw new Misuse('page-too-long', {file})
  if (isTooDeep(text)) throw new Misuse('page-too-deep', {file})
}

function isTooLong(paragraph: string): boolean {
  return paragraph.length > mostCharacters || paragraph.split('[').length > mostBrackets
}
