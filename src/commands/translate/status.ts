import {exitCodes} from '../../diagnostics/exit-codes.ts'
import type {MessageWords} from '../../language/message-words.ts'
import type {reportNames} from '../../model/command-settings.ts'
import {findRoot} from '../../workspace/project/find-root.ts'
import {
  translationStatus,
  type TranslationReport,
  type TranslationStatusRequest
} from '../../workspace/translation/translation-status.ts'
import type {Surroundings} from '../program/surroundings.ts'
import {reportOutput} from '../report/report-output.ts'
import {translationText} from './translation-text.ts'

/** The name of a layout. */
export type TranslateReportName = (typeof reportNames)['translate'][number]

/** Options of `personvern translate status`. */
export interface TranslateStatusOptions extends TranslationStatusRequest {
  /** How it is laid out; default: `text`. */
  report?: TranslateReportName | undefined
}

/**
 * `personvern translate status`: say per policy and language what is missing, to be read again, drafted, translated and read, and what changed in the source.
 *
 * @param options which policies
 * @param words what says messages
 * @param surroundings working directory and streams
 * @returns the exit code: 0 when nothing is missing, to be read again or a draft, and all of that is known, else 1
 * @throws Misuse when there is no such project or policy
 */
export function translateStatus(
  {report = 'text', ...options}: TranslateStatusOptions,
  words: MessageWords,
  {cwd, stdout}: Surroundings
): number {
  const found = translationStatus({...options, root: findRoot(cwd, options.root)})
  const layouts: Readonly<Record<TranslateReportName, (found: TranslationReport) => string>> = {
    text: (one) => translationText(one, words, stdout.color === true),
    json: (one) => `${JSON.stringify(one, undefined, 2)}\n`
  }
  reportOutput(stdout, report).write(layouts[report](found))
  return found.ok ? exitCodes.done : exitCodes.findings
}
