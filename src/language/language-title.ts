import type {MessageWords} from './message-words.ts'

/**
 * Name a language at the beginning of a line.
 *
 * @param language its code
 * @param words what says it
 * @returns its name; its code where a project adds it
 */
export function languageTitle(language: string, words: MessageWords): string {
  const key = `status.language.${language}`
  const name = words.say(key)
  return name === key ? language : name
}
