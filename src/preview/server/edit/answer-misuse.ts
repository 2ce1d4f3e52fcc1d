import {isMisuse} from '../../../diagnostics/misuse.ts'
import type {MessageWords} from '../../../language/message-words.ts'

/**
 * Try to do something, and say in words when the files or their surroundings do not allow it.
 *
 * @param words what says it
 * @param work what is tried
 * @returns what the work returns, or that it was refused, and why
 */
export async function answerMisuse<T>(
  words: MessageWords,
  work: () => Promise<T>
): Promise<T | {ok: false; kind: 'refused'; messages: readonly string[]}> {
  try {
    return await work()
  } catch (error) {
    if (!isMisuse(error)) throw error
    return {ok: false, kind: 'refused', messages: [words.say(`misuse.${error.code}`, error.parameters)]}
  }
}
