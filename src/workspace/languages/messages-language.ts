import type {Languages} from './load-languages.ts'

/**
 * Settle what language messages are in.
 *
 * @param asked the language that somebody asks for, then the one that a configuration says; undefined where nobody does
 * @param languages the languages of the project
 * @returns the code of the first of them that has messages, else of the product's own choice
 */
export function messagesLanguage(asked: readonly (string | undefined)[], languages: Languages): string {
  return asked.find((one) => one !== undefined && speaks(one, languages)) ?? languages.messages
}

/**
 * Whether messages can be had in a language.
 *
 * @param language its code
 * @param languages the languages of the project; one that a project adds may have no messages
 * @returns whether there is such a language, and it has messages
 */
export function speaks(language: string, {known, translator}: Languages): boolean {
  return known.includes(language) && translator(language).has('report.error')
}
