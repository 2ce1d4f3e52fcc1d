import path from 'node:path'
import type {Finding} from '../../diagnostics/finding.ts'
import type {ReportMessage} from '../../diagnostics/report-message.ts'
import {reportText} from '../../diagnostics/report-text.ts'
import type {MessageWords} from '../../language/message-words.ts'
import type {Source} from '../../source/source.ts'
import type {Run} from '../../workspace/jobs/run-project.ts'
import {isRefused} from '../../workspace/outcome/is-refused.ts'
import type {Surroundings} from '../program/surroundings.ts'
import {eachOnce} from '../report/each-once.ts'
import {findingMessages} from '../report/finding-messages.ts'
import {createProgress} from '../report/progress.ts'
import {severityWords} from '../report/severity-words.ts'
import {wayToProject} from '../report/way-to-project.ts'
import type {RunBook} from './keep-manifest.ts'

/** More policies than this, and a terminal shows how far it has come instead of a line per file. */
const many = 20

/** What came of a run, in numbers. */
export interface RunCounts {
  files: number
  /** Policies that have pages. */
  policies: number
  /** Policies whose pages were refused. */
  refused: number
  /** Policies that have no page in the languages that were asked for. */
  without: number
  errors: number
  warnings: number
}

/** How a run is told. */
export interface RunTelling {
  words: MessageWords
  surroundings: Pick<Surroundings, 'cwd' | 'stderr' | 'stdout'>
  /** Whether files are not told; default: `false`. */
  quiet?: boolean | undefined
  /** Told what became of each policy, and abandoned when the run ends before it is done. */
  book: RunBook
}

/**
 * Carry a run out and tell what becomes of it: each file as it is made, and at last everything that is wrong.
 *
 * @param run the run
 * @param telling how it is told
 * @returns what came of it
 * @throws Misuse when something cannot be written
 */
export async function tellRun(run: Run, telling: RunTelling): Promise<RunCounts> {
  try {
    return await tellOutcomes(run, telling)
  } catch (error) {
    telling.book.abandon()
    throw error
  }
}

async function tellOutcomes(
  run: Run,
  {words, surroundings: {cwd, stdout, stderr}, quiet = false, book}: RunTelling
): Promise<RunCounts> {
  const messages: ReportMessage[] = []
  const way = wayToProject(cwd, run.project.root)
  const collect = (findings: readonly Finding[], sources: readonly Source[]): void => {
    for (const message of findingMessages(findings, sources, words, way)) messages.push(message)
  }
  collect(run.findings, run.project.sources)

  const progress = createProgress(stderr, quiet || run.ids.length < many ? 0 : run.ids.length)
  const shown = path.relative(cwd, run.out) || '.'
  const counts = {files: 0, policies: 0, refused: 0, without: 0}
  for await (const outcome of run.outcomes()) {
    collect(outcome.findings, [])
    book.add(outcome)
    const isFirst = counts.files === 0 && outcome.files.length > 0
    counts.files += outcome.files.length
    counts[isRefused(outcome) ? 'refused' : outcome.files.length > 0 ? 'policies' : 'without']++
    if (progress.shown) progress.step()
    else if (!quiet)
      for (const {path: file} of isFirst ? [...run.assets, ...outcome.files] : outcome.files)
        stdout.write(`${path.join(shown, file)}\n`)
  }
  progress.end()
  return {...counts, ...tellFindings(messages, words, stderr)}
}

/**
 * Tell everything that is wrong, the same once.
 *
 * @param messages findings in words
 * @param words what says how much they weigh
 * @param stderr where it is told
 * @returns how many there are
 */
export function tellFindings(
  messages: readonly ReportMessage[],
  words: MessageWords,
  stderr: Surroundings['stderr']
): Pick<RunCounts, 'errors' | 'warnings'> {
  const told = eachOnce(messages)
  stderr.write(reportText(told, severityWords(words)))
  const errors = told.filter(({severity}) => severity === 'error').length
  return {errors, warnings: told.length - errors}
}

/**
 * Say in a few lines what came of a run.
 *
 * @param counts what came of it
 * @param out the output folder, as it is shown
 * @param words what says it
 * @returns the lines
 */
export function summaryOfRun(
  {files, policies, refused, without, errors, warnings}: RunCounts,
  out: string,
  words: MessageWords
): string[] {
  const lines: string[] = []
  if (policies > 0) lines.push(words.say('render.summary', {files, policies, out}, policies))
  if (refused > 0) lines.push(words.say('render.refused', {count: refused}, refused))
  if (without > 0) lines.push(words.say('render.without', {count: without}, without))
  if (errors > 0) lines.push(words.say('render.errors', {count: errors}, errors))
  if (warnings > 0) lines.push(words.say('render.warnings', {count: warnings}, warnings))
  // Only a part of what is asked for can have no policies.
  if (policies + refused + without + errors === 0) lines.unshift(words.say('render.emptyPart'))
  return lines
}
