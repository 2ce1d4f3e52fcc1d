/**
 * How a text of a bundle is read: texts of sections, and what else has several paragraphs, as blocks; all else as a phrase.
 *
 * @param key the key of the text
 * @param text the text
 * @returns how it is read
 */
export function textMode(key: string, text: string): 'block' | 'phrase' {
  return key.endsWith('.text') || /\n[ \t]*\n/.test(text) ? 'block' : 'phrase'
}
