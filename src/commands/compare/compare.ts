import {exitCodes} from '../../diagnostics/exit-codes.ts'
import {reportGithub} from '../../diagnostics/report-github.ts'
import {reportJson} from '../../diagnostics/report-json.ts'
import type {MessageWords} from '../../language/message-words.ts'
import type {reportNames} from '../../model/command-settings.ts'
import {compareFiles, type Comparison} from '../../workspace/published/compare-files.ts'
import type {Surroundings} from '../program/surroundings.ts'
import {reportOutput} from '../report/report-output.ts'
import {compareHtml} from './compare-html.ts'
import {compareMessages} from './compare-messages.ts'
import {compareNote, noteText} from './compare-note.ts'

/** The name of a layout. */
export type CompareReportName = (typeof reportNames)['compare'][number]

/** Options of `personvern compare`. */
export interface CompareOptions {
  /** The pages, each with its language when that is said. */
  files: readonly {file: string; language?: string | undefined}[]
  /** How it is laid out; default: `text`. */
  report?: CompareReportName | undefined
  /** A file of differences that are meant to be. */
  exceptions?: string | undefined
}

type Layout = (comparison: Comparison, words: MessageWords) => string

const layouts: Readonly<Record<CompareReportName, Layout>> = {
  text: (comparison, words) => noteText(compareNote(comparison, words), words),
  html: (comparison, words) => compareHtml(compareNote(comparison, words), words),
  json: (comparison, words) => reportJson(compareMessages(comparison, words)),
  github: (comparison, words) => reportGithub(compareMessages(comparison, words))
}

/**
 * `personvern compare`: say what one published version of a declaration says and the other does not.
 *
 * @param options which pages
 * @param words what says messages
 * @param surroundings working directory and streams
 * @returns the exit code: 0 when they say the same, else 1
 * @throws Misuse when a page cannot be read
 */
export async function compare(
  {files, report = 'text', exceptions}: CompareOptions,
  words: MessageWords,
  {cwd, stdout, stdin}: Surroundings
): Promise<number> {
  const comparison = await compareFiles({cwd, files, exceptions, stdin})
  reportOutput(stdout, report).write(layouts[report](comparison, words))
  return comparison.differences.length + comparison.foreign.length > 0 ? exitCodes.findings : exitCodes.done
}
