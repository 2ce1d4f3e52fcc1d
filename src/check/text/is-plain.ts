/** What could mean something in Markdown: a mark anywhere, a line break, or a bullet or number at the start of a block. */
const marked = /[\\`*_[\]<>&!|~#\r\n]/
const opening = /^\s|^(?:[-+=]|\d+[.)])/

/**
 * Whether nothing in a text is Markdown, so that it is not worth a parser: most words are so.
 *
 * @param raw the text, as it is in a bundle
 * @param mode `block` for a text of paragraphs and lists, `phrase` for a title or a word
 * @returns whether it is words and placeholders alone, on one line
 */
export function isPlain(raw: string, mode: 'block' | 'phrase'): boolean {
  return !marked.test(raw) && !(mode === 'block' && opening.test(raw)) && raw.trim() !== ''
}
