import path from 'node:path'
import {exitCodes} from '../../diagnostics/exit-codes.ts'
import {Misuse} from '../../diagnostics/misuse.ts'
import {oneLine} from '../../diagnostics/report-characters.ts'
import type {MessageWords} from '../../language/message-words.ts'
import type {reportNames} from '../../model/command-settings.ts'
import type {ApprovalReport} from '../../workspace/approval/approval-report.ts'
import type {ApprovalRequest} from '../../workspace/approval/approval-request.ts'
import {approvePolicy} from '../../workspace/approval/approve-policy.ts'
import {findRoot} from '../../workspace/project/find-root.ts'
import {dayOf} from '../program/day-option.ts'
import type {Surroundings} from '../program/surroundings.ts'
import {reportOutput} from '../report/report-output.ts'
import {wayToProject} from '../report/way-to-project.ts'
import {approveText, type ProjectPlace} from './approve-text.ts'

/** The name of a layout. */
export type ApproveReportName = (typeof reportNames)['approve'][number]

/** Options of `personvern approve`. */
export interface ApproveOptions extends Pick<ApprovalRequest, 'apertium' | 'by' | 'language' | 'note' | 'role'> {
  /** The folder that has `policies/`; default: the working directory. */
  root?: string | undefined
  /** The file that evidence is written to; default: none is. */
  evidence?: string | undefined
  /** How the answer is laid out; default: `text`. */
  report?: ApproveReportName | undefined
  /** The day of the approval; default: that of the surroundings. */
  today?: string | undefined
}

/**
 * `personvern approve <policy>`: say that a version was read whole and may be published.
 *
 * @param policy the policy
 * @param options which language, who approves, and what is kept of it
 * @param words what says messages
 * @param surroundings working directory, streams and day
 * @returns the exit code: 0 when it was approved, else 1
 * @throws Misuse when an option or the project's surroundings cannot work
 */
export async function approve(
  policy: string,
  {report = 'text', ...options}: ApproveOptions,
  words: MessageWords,
  {cwd, stdout, ...surroundings}: Surroundings
): Promise<number> {
  const {evidence, note} = options
  const root = findRoot(cwd, options.root)
  const day = dayOf(options.today, surroundings)
  const found = await approvePolicy({
    ...{policy, words, today: day, language: options.language, apertium: options.apertium},
    root,
    by: named('--by', options.by, 'Kari Nordmann'),
    role: oneLine(options.role ?? ''),
    note: typeof note === 'string' ? named('--note', note, words.say('approve.value.note')) : note,
    evidence: evidence === undefined ? undefined : path.resolve(cwd, evidence)
  })
  const told = {...found, evidence: evidence === undefined ? null : found.evidence && evidence}
  const place = {root: options.root, way: wayToProject(cwd, root)}
  reportOutput(stdout, report).write(layouts[report](told, words, place))
  return found.approved ? exitCodes.done : exitCodes.findings
}

/** A name or a line, without what would break it. */
function named(option: string, text: string, example: string): string {
  const line = oneLine(text)
  if (line === '') throw new Misuse('bad-form', {option, actual: text, expected: [example]})
  return line
}

type Layout = (report: ApprovalReport, words: MessageWords, place: ProjectPlace) => string

const layouts: Readonly<Record<ApproveReportName, Layout>> = {
  text: approveText,
  json: (report) => `${JSON.stringify(report, undefined, 2)}\n`
}
