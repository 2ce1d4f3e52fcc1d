import path from 'node:path'
import {exitCodes} from '../../diagnostics/exit-codes.ts'
import type {MessageWords} from '../../language/message-words.ts'
import {findRoot} from '../../workspace/project/find-root.ts'
import {sendPassages, type SendRequest} from '../../workspace/translation/send-passages.ts'
import type {Surroundings} from '../program/surroundings.ts'

/** Options of `personvern translate export`. */
export type ExportOptions = Omit<SendRequest, 'cwd' | 'messages'>

/**
 * `personvern translate export`: write a file, or a package, for somebody who translates.
 *
 * @param options what is sent, and in which form
 * @param words what says messages
 * @param surroundings working directory and streams
 * @returns the exit code: 0
 * @throws Misuse when there is no such policy or language, there is nothing to translate, or the file cannot be written
 */
export async function exportPassages(
  options: ExportOptions,
  words: MessageWords,
  {cwd, stdout}: Surroundings
): Promise<number> {
  const root = findRoot(cwd, options.root)
  const {file, passages, context, counts} = await sendPassages({...options, root, cwd, messages: words.language})
  const lines = [
    `${path.relative(cwd, file) || file}`,
    words.say('translate.export.done', {count: passages, ...counts}, passages),
    ...(context > 0 ? [words.say('translate.export.context', {count: context}, context)] : []),
    words.say(`translate.export.${options.pack === true ? 'nextPackage' : 'next'}`)
  ]
  stdout.write(lines.map((line) => `${line}\n`).join(''))
  return exitCodes.done
}
