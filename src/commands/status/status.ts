import {exitCodes} from '../../diagnostics/exit-codes.ts'
import type {MessageWords} from '../../language/message-words.ts'
import type {reportNames} from '../../model/command-settings.ts'
import {findRoot} from '../../workspace/project/find-root.ts'
import {statusProject, type StatusProjectOptions} from '../../workspace/status/status-project.ts'
import type {StatusReport} from '../../workspace/status/status-report.ts'
import type {Surroundings} from '../program/surroundings.ts'
import {reportOutput} from '../report/report-output.ts'
import {statusMarkdown} from './status-markdown.ts'
import {statusText} from './status-text.ts'

/** The name of a layout. */
export type StatusReportName = (typeof reportNames)['status'][number]

/** Options of `personvern status`. */
export interface StatusOptions extends Omit<StatusProjectOptions, 'messages' | 'rules'> {
  /** How it is laid out; default: `text`. */
  report?: StatusReportName | undefined
}

/**
 * `personvern status`: say of each policy, in each of its languages, whether it is right, and if not, what has to be done.
 *
 * @param options which policies, and which published pages
 * @param words what says messages
 * @param surroundings working directory, streams and day
 * @returns the exit code: 0 when every answer is yes, else 1
 * @throws Misuse when an option or the project's surroundings cannot work, or when a published page cannot be had
 */
export async function status(
  {report = 'text', ...options}: StatusOptions,
  words: MessageWords,
  {cwd, stdout, today}: Surroundings
): Promise<number> {
  const root = findRoot(cwd, options.root)
  const found = await statusProject({...options, root, today: options.today ?? today, messages: words.language})
  reportOutput(stdout, report).write(layouts[report](found, words, options.root))
  return found.ok ? exitCodes.done : exitCodes.findings
}

type Layout = (report: StatusReport, words: MessageWords, root: string | undefined) => string

const layouts: Readonly<Record<StatusReportName, Layout>> = {
  text: statusText,
  json: (report) => `${JSON.stringify(report, undefined, 2)}\n`,
  md: statusMarkdown
}
