import path from 'node:path'
import {weigh} from '../check/weigh.ts'
import {exitCodes} from '../diagnostics/exit-codes.ts'
import type {Finding} from '../diagnostics/finding.ts'
import type {ReportMessage} from '../diagnostics/report-message.ts'
import {reportText} from '../diagnostics/report-text.ts'
import type {MessageWords} from '../language/message-words.ts'
import type {Source} from '../source/source.ts'
import {renderProject} from '../workspace/render-project.ts'
import type {RenderProjectOptions} from '../workspace/render-project-options.ts'
import type {PolicyResult} from '../workspace/write-policy.ts'
import {createProgress} from './progress.ts'
import type {Surroundings} from './surroundings.ts'
import {eachOnce} from './each-once.ts'
import {toReportMessage} from '../language/to-report-message.ts'

/** Options of `personvern render`. */
export interface RenderOptions extends RenderProjectOptions {
  /** Whether only findings are told; default: `false`. */
  quiet?: boolean | undefined
}

/** More policies than this, and a terminal shows how far it has come instead of a line per file. */
const many = 20

/**
 * `personvern render`: make the pages of policies.
 *
 * @param options what to render, and how
 * @param words what says messages
 * @param surroundings working directory and streams
 * @returns the exit code: 0, or 1 when something is wrong with the input
 * @throws Misuse when an option or the project's surroundings cannot work
 */
export async function render(
  options: RenderOptions,
  words: MessageWords,
  {cwd, stdout, stderr}: Surroundings
): Promise<number> {
  const run = renderProject({
    ...options,
    root: path.resolve(cwd, options.root ?? '.'),
    ...(options.out && {out: path.resolve(cwd, options.out)})
  })
  const messages: ReportMessage[] = []
  const collect = (findings: readonly Finding[], sources: readonly Source[]): void => {
    messages.push(
      ...weigh(findings).map((finding) =>
        toReportMessage(finding, {sources: [...sources, ...run.project.sources], words})
      )
    )
  }
  collect(run.findings, [])

  const progress = createProgress(stderr, options.quiet === true || run.ids.length < many ? 0 : run.ids.length)
  const shown = path.relative(cwd, run.out) || '.'
  const counts = {files: 0, policies: 0, refused: 0}
  for await (const result of run.results()) {
    collect(result.findings, result.sources)
    count(result, counts)
    if (progress.shown) progress.step()
    else if (!options.quiet) {
      const first = counts.files === result.files.length && result.files.length > 0
      for (const file of first ? [...run.assets, ...result.files] : result.files)
        stdout.write(`${path.join(shown, file.path)}\n`)
    }
  }
  progress.end()
  const told = eachOnce(messages)
  stderr.write(
    reportText(told, {
      error: words.say('report.error'),
      warning: words.say('report.warning'),
      info: words.say('report.info')
    })
  )
  const errors = told.filter(({severity}) => severity === 'error').length
  if (!options.quiet) summarise({...counts, errors, warnings: told.length - errors, out: shown}, words, stdout)
  return errors > 0 ? exitCodes.findings : exitCodes.done
}

function count({files}: PolicyResult, counts: {files: number; policies: number; refused: number}): void {
  counts.files += files.length
  if (files.length > 0) counts.policies++
  else counts.refused++
}

interface Summary {
  files: number
  policies: number
  refused: number
  errors: number
  warnings: number
  out: string
}

function summarise(
  {files, policies, refused, errors, warnings, out}: Summary,
  words: MessageWords,
  stdout: Surroundings['stdout']
): void {
  const lines: string[] = []
  if (policies > 0) lines.push(words.say('render.summary', {files, policies, out}, policies))
  if (refused > 0) lines.push(words.say('render.refused', {count: refused}, refused))
  if (errors > 0) lines.push(words.say('render.errors', {count: errors}, errors))
  if (warnings > 0) lines.push(words.say('render.warnings', {count: warnings}, warnings))
  stdout.write(`${lines.join('\n')}\n`)
}
