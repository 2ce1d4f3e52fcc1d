import path from 'node:path'
import {exitCodes} from '../../diagnostics/exit-codes.ts'
import type {MessageWords} from '../../language/message-words.ts'
import {exportPreview} from '../../preview/export/export-preview.ts'
import {findRoot} from '../../workspace/project/find-root.ts'
import {dayOf} from '../program/day-option.ts'
import type {Surroundings} from '../program/surroundings.ts'
import type {PreviewCommandOptions} from './preview-options.ts'

/**
 * `personvern preview --export`: write what the preview shows as files, for a shared folder, an intranet or a phone.
 *
 * @param options which project and policies
 * @param folder the folder that is written, as it was given
 * @param words what says messages
 * @param surroundings working directory and streams
 * @returns the exit code
 * @throws Misuse when there is no such project or policy, or the folder cannot be used
 */
export async function exportOfPreview(
  options: PreviewCommandOptions,
  folder: string,
  words: MessageWords,
  surroundings: Surroundings
): Promise<number> {
  const {cwd, stdout} = surroundings
  const {policies} = await exportPreview({
    root: findRoot(cwd, options.root),
    folder: path.resolve(cwd, folder),
    policies: options.policies,
    today: dayOf(options.today, surroundings),
    language: words.language,
    apertium: options.apertium ?? true
  })
  const count = policies.length
  stdout.write(`${words.say('preview.exported', {count, file: path.join(folder, 'index.html')}, count)}\n`)
  return exitCodes.done
}
