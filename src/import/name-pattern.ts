import {literally} from '../check/extract/any-of.ts'

/**
 * Make a pattern that finds names as they are written, the longest first, where they are no part of a word, an address or a path.
 *
 * @param names the names, at least one
 * @returns the pattern, which finds each of them
 */
export function namePattern(names: Iterable<string>): RegExp {
  const sorted = [...names].sort((a, b) => b.length - a.length).map(literally)
  return new RegExp(`(?<![\\p{L}\\p{N}_@./-])(?:${sorted.join('|')})(?![\\p{L}\\p{N}_@/-]|\\.\\p{L})`, 'gu')
}
