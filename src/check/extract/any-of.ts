import {escapePattern} from '../text/escape-pattern.ts'

/** Before a word. */
export const wordStart = '(?<![\\p{L}\\p{N}_])'

/** After a word. */
export const wordEnd = '(?![\\p{L}\\p{N}_])'

/**
 * Alternatives, as the source of a regular expression; the longest is tried first.
 *
 * @param patterns patterns as language consultants write them: a space is any white space, `~` any ending of the word
 * @returns the source; without any, nothing matches
 */
export function anyOf(patterns: Iterable<string>): string {
  const sorted = [...patterns].sort((a, b) => b.length - a.length)
  return sorted.length === 0
    ? '(?!)'
    : `(?:${sorted.map((pattern) => pattern.replace(/ /g, '\\s+').replace(/~/g, '\\p{L}*')).join('|')})`
}

/**
 * A text as a pattern that finds just that text.
 *
 * @param text any text
 * @returns the pattern
 */
export function literally(text: string): string {
  return escapePattern(text).replaceAll('~', '\\x7e').replaceAll('\u00a0', ' ')
}
