import {AnswerError} from './source.ts'
import {say} from './words.ts'

/**
 * Say why something could not be done.
 *
 * @param error what was thrown
 * @returns sentences
 */
export function reasonsOf(error: unknown): readonly string[] {
  const {messages, status} = error instanceof AnswerError ? error : {messages: [], status: 0}
  if (messages.length > 0) return messages
  // Only a page of the program that runs may write.
  return [say(status === 403 ? 'preview.frame.restarted' : 'preview.panel.unreachable')]
}
