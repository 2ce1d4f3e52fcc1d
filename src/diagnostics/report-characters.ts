/** Line breaks of every kind. */
const breaks = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g

/**
 * What does not show but could change how the rest shows, or what a file cannot hold: control characters, marks that turn the
 * direction of text, halves of surrogate pairs, and the two that are not characters.
 */
const unseen = /(?![\n\t])[\p{Cc}\p{Surrogate}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu

/**
 * Make a text safe to show in a terminal, in XML and in a log.
 *
 * @param text any text
 * @returns the same text; what cannot be seen is the replacement character, every line break a line feed
 */
export function visible(text: string): string {
  return text.replace(breaks, '\n').replace(unseen, '\uFFFD')
}

/**
 * Make a text safe to show on one line.
 *
 * @param text any text
 * @returns the same text, with blanks for line breaks
 */
export function oneLine(text: string): string {
  return visible(text)
    .replace(/[\n\t]+/g, ' ')
    .trim()
}

/** What messages write between single backticks: the name of a field, or a value. Of one that begins with a blank, Markdown would show none. */
const named = /(?<!`)(`[^`|\\ ][^`|\\]*`)(?!`)/

/**
 * Escape a text for Markdown: every character that could begin or end something within a line. What stands between backticks
 * stays code, which means nothing either.
 *
 * @param text any text
 * @returns Markdown on one line that shows the text; not for the start of a line
 */
export function markdownText(text: string): string {
  return oneLine(text)
    .split(named)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\`*_~[\]<>&|#!$]/g, '\\$&')))
    .join('')
}

/** What means something in XML, and in an attribute. */
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;'
}

/**
 * Escape a text for XML.
 *
 * @param text any text
 * @returns content of an element
 */
export function xmlText(text: string): string {
  return visible(text).replace(/[&<>"]/g, (character) => references[character]!)
}

/**
 * Escape a text for an attribute in double quotes; a reader of XML would make blanks of its line breaks.
 *
 * @param text any text
 * @returns value of an attribute
 */
export function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
}
