import {escapeMarkdown} from '../render/escape-markdown.ts'

/**
 * Write plain text as words of a bundle: what could be Markdown or a placeholder is escaped.
 *
 * @param text plain text, one line
 * @returns words that say just that
 */
export function asWords(text: string): string {
  const escaped = escapeMarkdown(text.trim(), false)
  return escaped.includes('{{') ? escaped.replaceAll('{', '\\{') : escaped
}

/**
 * The other way: words without placeholders as plain text.
 *
 * @param words words of a bundle
 * @returns their text, with ordinary spaces, as the reader of a page writes it
 */
export function asText(words: string): string {
  return words.replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(/[\s\u00a0]+/g, ' ')
}
