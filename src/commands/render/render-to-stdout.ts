import {exitCodes} from '../../diagnostics/exit-codes.ts'
import type {MessageWords} from '../../language/message-words.ts'
import {renderOnePage} from '../../workspace/render/render-one-page.ts'
import type {RenderProjectOptions} from '../../workspace/render/render-project-options.ts'
import {asIs} from '../program/as-is.ts'
import type {Surroundings} from '../program/surroundings.ts'
import {findingMessages} from '../report/finding-messages.ts'
import {wayToProject} from '../report/way-to-project.ts'
import {tellFindings} from './tell-run.ts'

/**
 * Write one page to standard output and nothing else there, for a pipe; the disk stays as it is.
 *
 * @param options which page, and how
 * @param words what says what is wrong
 * @param surroundings where it is written
 * @returns the exit code
 * @throws Misuse when it is not exactly one page
 */
export async function renderToStdout(
  options: RenderProjectOptions & {root: string},
  words: MessageWords,
  {cwd, stdout, stderr}: Surroundings
): Promise<number> {
  const {page, findings, sources} = await renderOnePage(options)
  const messages = findingMessages(findings, sources, words, wayToProject(cwd, options.root))
  const {errors} = tellFindings(messages, words, stderr)
  // A draft is made in spite of what is wrong.
  if (page) asIs(stdout).write(page.content)
  return errors > 0 ? exitCodes.findings : exitCodes.done
}
