import type {MessageWords} from './message-words.ts'

/**
 * Name a language within a sentence.
 *
 * @param language its code
 * @param words what says it
 * @returns its name; its code where it has no name
 */
export function languageName(language: string, words: Pick<MessageWords, 'say'>): string {
  const key = `finding.word.language.${language}`
  const name = words.say(key)
  return name === key ? language : name
}
