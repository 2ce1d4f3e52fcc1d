import path from 'node:path'
import type {Settings} from '../../check/run-rules.ts'
import {exitCodes} from '../../diagnostics/exit-codes.ts'
import type {Grouping} from '../../diagnostics/report-groups.ts'
import type {ReportMessage} from '../../diagnostics/report-message.ts'
import type {WeighedFinding} from '../../diagnostics/weighed-finding.ts'
import type {MessageWords} from '../../language/message-words.ts'
import {toReportMessage} from '../../language/to-report-message.ts'
import type {Source} from '../../source/source.ts'
import {checkProject, type CheckRun} from '../../workspace/check/check-project.ts'
import {findRoot} from '../../workspace/project/find-root.ts'
import type {Surroundings} from '../program/surroundings.ts'
import {eachOnce} from '../report/each-once.ts'
import {createProgress} from '../report/progress.ts'
import {reportOutput} from '../report/report-output.ts'
import {reports, type ReportName} from '../report/reports.ts'
import {wayToProject} from '../report/way-to-project.ts'

/** Options of `personvern check`. */
export interface CheckOptions {
  /** The folder that has `policies/`; default: the working directory. */
  root?: string | undefined
  /** Ids of policies; default: all. */
  policies?: readonly string[] | undefined
  /** How findings are laid out; default: `text`. */
  report?: ReportName | undefined
  /** What they are gathered by; default: `file`, and `owner` in lists to send out. */
  by?: Grouping | undefined
  /** Whether hints are told one by one; default: `false`. */
  all?: boolean | undefined
  /** How many warnings may pass; default: as the configuration says, else any number. */
  maxWarnings?: number | undefined
  /** What rules are set to, by id; default: as the configuration says, else their own severity. */
  rules?: Settings | undefined
  /** The day on which it is checked; default: that of the surroundings. */
  today?: string | undefined
  /** Whether Apertium's analysers are used where they are installed; default: `true`. */
  apertium?: boolean | undefined
}

/** More policies than this, and a terminal shows how far it has come. */
const many = 20

/**
 * `personvern check`: say what is missing, what contradicts, what is outdated, and what is in the wrong language.
 *
 * @param options what to check, and how to report
 * @param words what says messages
 * @param surroundings working directory, streams and day
 * @returns the exit code: 0, or 1 when there are errors or too many warnings
 * @throws Misuse when an option or the project's surroundings cannot work
 */
export function check(options: CheckOptions, words: MessageWords, surroundings: Surroundings): number {
  const {cwd, stdout, stderr} = surroundings
  const root = findRoot(cwd, options.root)
  const run = checkProject({...options, root, today: options.today ?? surroundings.today})
  const progress = createProgress(stderr, run.ids.length < many ? 0 : run.ids.length)
  const {messages, files} = collect(run, words, wayToProject(cwd, root), () => progress.step())
  progress.end()
  const name = options.report ?? 'text'
  reportOutput(stdout, name).write(
    reports[name](messages, {words, by: options.by, all: options.all, color: stdout.color, policies: run.ids, files})
  )
  const count = (severity: ReportMessage['severity']): number =>
    messages.filter((message) => message.severity === severity).length
  const limit = options.maxWarnings ?? run.project.configuration.maxWarnings ?? Infinity
  return count('error') > 0 || count('warning') > limit ? exitCodes.findings : exitCodes.done
}

/** Everything that is wrong, in words, and the files that were looked at; as seen from the working directory. */
function collect(
  run: CheckRun,
  words: MessageWords,
  prefix: string,
  step: () => void
): {messages: ReportMessage[]; files: string[]} {
  const shared = run.project.sources
  const messages: ReportMessage[] = []
  const files = new Set(shared.map(({file}) => file))
  const add = (findings: readonly WeighedFinding[], sources: readonly Source[], policy?: string): void => {
    for (const finding of findings)
      messages.push(
        toReportMessage(finding, {sources, words, prefix, askable: true, ...(policy !== undefined && {policy})})
      )
  }
  add(run.findings, shared)
  for (const {id, findings, sources} of run.results()) {
    add(findings, [...sources, ...shared], id)
    for (const {file} of sources) files.add(file)
    step()
  }
  add(run.unused(), shared)
  return {messages: eachOnce(messages), files: [...files].sort().map((file) => path.posix.join(prefix, file))}
}
