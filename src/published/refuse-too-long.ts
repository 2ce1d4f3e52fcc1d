import {Misuse} from '../diagnostics/misuse.ts'

/** Characters of text in a page; a book has fewer. */
const mostText = 400_000

/** Paragraphs, items, cells, links and the like in a page. */
const mostParts = 20_000

/**
 * Refuse a page with so much text that it is no declaration, and that reading it could take for ever.
 *
 * @param file its name, for messages
 * @param text how many characters of text it has
 * @param parts how many paragraphs, items, cells, links and the like; default: not known
 * @throws Misuse when it is too much
 */
export function refuseTooLong(file: string, text: number, parts = 0): void {
  if (text > mostText || parts > mostParts) throw new Misuse('page-too-long', {file})
}
