import {requiredLiterals} from './required-literals.ts'
import {SeldomFound} from './seldom-found.ts'

/**
 * Make a regular expression from a pattern as language consultants write it: whole words, where a space is any white space,
 * `~` is any ending of a word, and `(a|b)`, `?` and `[ab]` mean what they do in regular expressions.
 *
 * @param patterns alternatives; without any, nothing is found
 * @returns an expression that finds them all, whatever the case of letters; global
 */
export function compilePattern(patterns: readonly string[]): RegExp {
  if (patterns.length === 0) return /(?!)/gu
  const alternatives = patterns.map((pattern) => pattern.replace(/ /g, '\\s+').replace(/~/g, '\\p{L}*'))
  const source = `(?<![\\p{L}\\p{N}_-])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}_])`
  const literals = patterns.map(requiredLiterals)
  const known = literals.every((some) => some !== undefined)
  return new SeldomFound(source, known ? [...new Set(literals.flat().map((one) => one.toLowerCase()))] : undefined)
}
