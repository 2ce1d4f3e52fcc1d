import {requiredLiterals} from './required-literals.ts'

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
  if (literals.some((some) => some === undefined)) return new RegExp(source, 'giu')
  return new SeldomFound(source, new RegExp([...new Set(literals.flatMap((some) => some!))].join('|'), 'iu'))
}

/** Most texts hold none of what a pattern must hold, and that is seen much faster than that the pattern does not fit. */
class SeldomFound extends RegExp {
  private readonly required: RegExp

  static override get [Symbol.species](): RegExpConstructor {
    return RegExp
  }

  constructor(source: string, required: RegExp) {
    super(source, 'giu')
    this.required = required
  }

  override [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    return this.required.test(text) ? super[Symbol.matchAll](text) : ''.matchAll(/(?!)/g)
  }

  override [Symbol.search](text: string): number {
    return this.required.test(text) ? super[Symbol.search](text) : -1
  }
}
