import fs from 'node:fs'
import path from 'node:path'
import {reviewPassages} from './review-passages.ts'
import {runCommand, type CommandRun} from './run-command.ts'
import {soundProject} from './sound-project.ts'

/** The arguments of commands that remember what was done. */
const remembering: ReadonlySet<string> = new Set(['draft', 'import', 'review'])

/**
 * Run a command of `personvern translate` on 22 November 2026.
 *
 * @param root the folder of the project, where it is run
 * @param command the command, then its arguments
 * @param messages the language of messages; default: English
 * @returns what it did
 */
export async function translate(root: string, command: readonly string[], messages = 'en'): Promise<CommandRun> {
  const day = remembering.has(command[0]!) ? ['--today', '2026-11-22'] : []
  const [name, ...rest] = command
  return await runCommand(['translate', name!, ...day, ...rest, '--messages', messages], root)
}

/**
 * The lines of an answer.
 *
 * @param run what a command did
 * @returns what it wrote, a line each, with ordinary spaces
 */
export function linesOf({stdout}: CommandRun): string[] {
  return stdout.trimEnd().replaceAll('\u00A0', ' ').split('\n')
}

/**
 * Change a text file, where it holds what is to be changed.
 *
 * @param file the file
 * @param changes what stands there instead, by what stands there
 */
export function changeText(file: string, changes: Readonly<Record<string, string>>): void {
  let text = fs.readFileSync(file, 'utf8')
  for (const [before, after] of Object.entries(changes)) {
    if (!text.includes(before)) throw new Error(`${path.basename(file)} does not hold: ${before}`)
    text = text.replace(before, () => after)
  }
  fs.writeFileSync(file, text)
}

/**
 * Make a project whose declaration was read in every language, before a sentence was changed in bokmål and two came to it.
 *
 * @returns its folder, gone after the test; the policy is `newsletter`
 */
export function changedProject(): string {
  const root = soundProject()
  reviewPassages(root, 'newsletter')
  changeText(path.join(root, 'policies', 'newsletter', 'nb.yaml'), {
    'text: Her står hvordan vi bruker opplysninger om deg.': `text: |
      Her står det hvordan vi bruker opplysninger om deg.

      Skriv til {{controller.email}} om du lurer på noe.

      Du kan lese mer på [nettstedet vårt](https://eksempel.no).`
  })
  return root
}
