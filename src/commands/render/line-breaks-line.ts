import path from 'node:path'
import type {MessageWords} from '../../language/message-words.ts'

/**
 * Say who changes the line breaks of pages that are kept in Git, and how that is prevented.
 *
 * @param out the output folder, as it is shown
 * @param words what says it
 * @returns the line
 */
export function lineBreaksLine(out: string, words: MessageWords): string {
  return words.say('output.line-breaks', {pattern: path.posix.join(out.replaceAll(path.sep, '/'), '**')})
}
