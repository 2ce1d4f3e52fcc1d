import {anyOf} from '../../../check/extract/any-of.ts'
import type {DraftData} from '../../../check/lexicon/draft-data.ts'
import {latinExpression} from '../../../check/lexicon/latin-expression.ts'

/** Writes a text so that it says the same and is easier to translate. */
export type Simplify = (text: string) => string

/**
 * Make what writes texts of a language so that the engine translates them right: it takes "slettes ikke" for "is quickly", and not for "is
 * not deleted". What people wrote is never changed, only what the engine is given.
 *
 * @param data what is known of the language
 * @returns what writes a text so
 */
export function createSimplify(data: DraftData): Simplify {
  const {forms = {}, infinitiveAfter = [], clauseAfter = [], rewrites = {}} = data
  // The word may stand some words before, in the same clause.
  const between = `(?:\\s+(?!${anyOf(clauseAfter)}\\s)[^\\s.,;:]+){0,4}\\s+`
  const before = `(?<![\\p{L}\\p{N}_-])${anyOf(infinitiveAfter)}${between}`
  const form = `(${Object.keys(forms).join('|')})`
  const marks: Readonly<Record<string, string>> = {
    ' ': '\\s+',
    '~': '\\p{L}*',
    '#': `(?<!${before})${form}`,
    '@': `(?<=${before})${form}`
  }
  const compiled = Object.entries(rewrites).map(([pattern, instead]) => {
    const source = pattern.replace(/[ ~#@]/g, (mark) => marks[mark]!)
    return {pattern: latinExpression(`(?<![\\p{L}\\p{N}_-])${source}(?![\\p{L}\\p{N}_])`), instead}
  })
  const fill = (instead: string, groups: readonly (string | undefined)[]): string =>
    instead.replace(/[#@]|\$(\d)/g, (mark, number: string | undefined) =>
      number === undefined ? otherForm(groups, forms) : (groups[Number(number) - 1] ?? '')
    )
  return (text) =>
    compiled.reduce(
      (left, {pattern, instead}) =>
        left.replace(pattern, (...found: unknown[]) =>
          withCaseOf(found[0] as string, (whole) => fill(instead, groupsOf(whole, found)))
        ),
      text
    )
}

/** The groups of a match, the first letter of the whole in small letters when its place gave it a capital. */
function groupsOf(whole: string, found: readonly unknown[]): string[] {
  const at = found.findIndex((one, index) => index > 0 && typeof one === 'number')
  const groups = found.slice(1, at) as (string | undefined)[]
  const [original] = found as [string]
  return groups.map((group = '') => (original.startsWith(group) ? whole.slice(0, group.length) : group))
}

function otherForm(groups: readonly (string | undefined)[], forms: Readonly<Record<string, string>>): string {
  const form = groups.map((group) => forms[group?.toLowerCase() ?? '']).find((one) => one !== undefined)
  return form ?? ''
}

/** A match that begins with a capital letter is written as one. */
function withCaseOf(original: string, write: (whole: string) => string): string {
  const first = original.charAt(0)
  if (first === first.toLowerCase()) return write(original)
  const written = write(first.toLowerCase() + original.slice(1))
  return written.charAt(0).toUpperCase() + written.slice(1)
}
