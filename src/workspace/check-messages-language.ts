import {Misuse} from '../diagnostics/misuse.ts'
import type {Languages} from './load-languages.ts'

/**
 * Check that messages can be had in a language.
 *
 * @param asked its code; undefined where nobody asks
 * @param languages the languages of the project; one that a project adds may have no messages
 * @throws Misuse `bad-option` when there is no such language, or it has no messages
 */
export function checkMessagesLanguage(asked: string | undefined, languages: Languages): void {
  const {known, refused} = languages
  if (asked === undefined || speaks(asked, languages)) return
  const instead = Object.hasOwn(refused, asked) ? refused[asked]! : known.filter((one) => speaks(one, languages))
  throw new Misuse('bad-option', {option: '--messages', actual: asked, expected: instead})
}

/**
 * Whether messages can be had in a language.
 *
 * @param language its code
 * @param languages the languages of the project
 * @returns whether there is such a language, and it has messages
 */
export function speaks(language: string, {known, translator}: Languages): boolean {
  return known.includes(language) && translator(language).has('report.error')
}
