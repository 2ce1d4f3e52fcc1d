import {allMatches} from '../text/all-matches.ts'
import {latin} from './latin-expression.ts'

/** A regular expression that knows what must stand where it fits. Most texts hold none of that, which is seen much faster. */
export class SeldomFound extends RegExp {
  private readonly required: readonly string[] | undefined

  /**
   * @param source the expression; the case of letters does not matter to it
   * @param required texts in small letters, of which one at least is there wherever it fits; default: nothing is known
   */
  constructor(source: string, required?: readonly string[]) {
    super(latin(source), 'giu')
    this.required = required
  }

  /** Whether it may fit anywhere in a text, in small letters. */
  mayBeIn(text: string): boolean {
    return this.required?.some((one) => text.includes(one)) ?? true
  }

  /** All matches at once, with this expression itself. */
  override [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    return (this.mayBeIn(text.toLowerCase()) ? allMatches(this, text) : []).values()
  }

  override [Symbol.search](text: string): number {
    return this.mayBeIn(text.toLowerCase()) ? super[Symbol.search](text) : -1
  }
}

/**
 * Whether a pattern may fit anywhere in a text.
 *
 * @param pattern the pattern
 * @param text a text in small letters
 * @returns `false` when it cannot
 */
export function mayBeIn(pattern: RegExp | undefined, text: string): boolean {
  return pattern instanceof SeldomFound ? pattern.mayBeIn(text) : pattern !== undefined
}
