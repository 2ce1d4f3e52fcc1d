/** What a value could do to the Markdown around it: one row a construct that it could open or close. */
const unsafe: readonly RegExp[] = [
  // A backslash escapes what comes after it, also when that is not part of the value.
  /\\/g,
  // Emphasis, code, deletion, links and images, raw HTML and autolinks, cells of a table.
  /[*_`~[\]<|]/g,
  // A character reference, also one that the text after the value would complete.
  /&(?=[#\p{L}]|$)/gu,
  // An exclamation mark before a bracket makes an image of a link; the bracket may come after the value.
  /!$/g,
  // Number signs that would close a heading.
  /(?<=^|\s)#+$/g
]

/** What any row of the table begins with. */
const maybeUnsafe = /[\\*_`~[\]<|&!#]/

/** What means something at the start of a line alone. */
const unsafeAtStart: readonly RegExp[] = [
  // A heading, a quotation, an item of a list, an underline of a heading or of the head of a table.
  /^[#>+\-=:]/,
  // An item of an ordered list.
  /(?<=^\d{1,9})[.)](?=\s|$)/
]

/** An escaped backslash before another escape: prettier miscounts them where emphasis begins with an escape. */
const escapedBackslash = /\\\\(?=\\)/g

/**
 * Escape a value for Markdown: the one place that does.
 *
 * @param value one line of text
 * @param atStart whether it stands at the start of a line
 * @returns Markdown that shows the value and means nothing else
 */
export function escapeMarkdown(value: string, atStart: boolean): string {
  if (!maybeUnsafe.test(value)) return atStart ? escapeLineStart(value) : value
  const escaped = unsafe
    .reduce((text, pattern) => text.replace(pattern, '\\$&'), value)
    .replace(escapedBackslash, referenceMarkdown('\\'))
  return atStart ? escapeLineStart(escaped) : escaped
}

/**
 * Escape what would mean something else at the start of a line.
 *
 * @param written Markdown of a phrase
 * @returns the same phrase, for the start of a line
 */
export function escapeLineStart(written: string): string {
  if (!/^[#>+\-=:\d]/.test(written)) return written
  return unsafeAtStart.reduce((text, pattern) => text.replace(pattern, '\\$&'), written)
}

/**
 * Write a value as code in Markdown.
 *
 * @param value one line of text
 * @param inCell whether it stands in a cell of a table
 * @returns a code span; escaped text when a cell could not hold the span
 */
export function codeMarkdown(value: string, inCell: boolean): string {
  if (inCell && /\\(?=\|)/.test(value)) return escapeMarkdown(value, false)
  const longest = Math.max(0, ...[...value.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const padding = /^`|`$|^ .* $/.test(value) ? ' ' : ''
  return fence + padding + (inCell ? value.replaceAll('|', '\\|') : value) + padding + fence
}

/**
 * Write one character so that neither emphasis nor anything else can use it as a boundary.
 *
 * @param character a character
 * @returns its character reference
 */
export function referenceMarkdown(character: string): string {
  return `&#x${character.codePointAt(0)!.toString(16).toUpperCase()};`
}

/**
 * Write an address as Markdown: what looks like a character reference in it is none.
 *
 * @param address an address, percent-encoded
 * @returns the same address, for the destination of a link
 */
export function addressMarkdown(address: string): string {
  return address.replace(/&(?=#?[a-z0-9]+;)/gi, '&amp;')
}
