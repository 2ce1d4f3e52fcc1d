import {escapePattern} from '../text/escape-pattern.ts'
import {SeldomFound} from './seldom-found.ts'

/** Forms of fewer letters take no ending: too much would be like them. */
const shortest = 5

/**
 * Make what finds forms of a term.
 *
 * @param forms the forms, as they are
 * @param ending what may follow a form that is not too short, as the source of a regular expression
 * @returns an expression that finds them as whole words
 */
export function findsForms(forms: readonly string[], ending: string): RegExp {
  const written = forms.map((form) => {
    const pattern = escapePattern(form).replaceAll(' ', '\\s+')
    return form.length < shortest ? pattern : `${pattern}${ending}`
  })
  return new SeldomFound(
    `(?<![\\p{L}\\p{N}_-])(?:${written.join('|')})(?![\\p{L}\\p{N}_])`,
    forms.map((form) => form.split(' ')[0]!.toLowerCase())
  )
}
