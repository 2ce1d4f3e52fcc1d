import {Misuse} from '../../diagnostics/misuse.ts'
import type {Languages} from './load-languages.ts'
import {speaks} from './messages-language.ts'

/**
 * Check that messages can be had in a language.
 *
 * @param asked its code; undefined where nobody asks
 * @param languages the languages of the project
 * @throws Misuse `bad-option` when there is no such language, or it has no messages
 */
export function checkMessagesLanguage(asked: string | undefined, languages: Languages): void {
  const {known, refused} = languages
  if (asked === undefined || speaks(asked, languages)) return
  const instead = Object.hasOwn(refused, asked) ? refused[asked]! : known.filter((one) => speaks(one, languages))
  throw new Misuse('bad-option', {option: '--messages', actual: asked, expected: instead})
}
