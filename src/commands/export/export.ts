import path from 'node:path'
import {exitCodes} from '../../diagnostics/exit-codes.ts'
import {reportText} from '../../diagnostics/report-text.ts'
import type {MessageWords} from '../../language/message-words.ts'
import {exportKinds, recordFormats} from '../../model/command-settings.ts'
import {writeTogether} from '../../workspace/disk/write-together.ts'
import {exportRecord, type MadeRecord, type RecordFormat} from '../../workspace/export/export-record.ts'
import {findRoot} from '../../workspace/project/find-root.ts'
import {checkRecordFile} from '../../workspace/render/check-output.ts'
import {asIs} from '../program/as-is.ts'
import {oneOf} from '../program/one-of.ts'
import type {Surroundings} from '../program/surroundings.ts'
import {eachOnce} from '../report/each-once.ts'
import {findingMessages} from '../report/finding-messages.ts'
import {reportWords} from '../report/report-words.ts'
import {wayToProject} from '../report/way-to-project.ts'

/** Forms that can be read on a screen. */
const textFormats: readonly RecordFormat[] = recordFormats.filter((format) => format !== 'xlsx')

/** What is written in the place of a file for standard output. */
const standardOutput = '-'

/** Options of `personvern export`. */
export interface ExportOptions {
  /** The folder that has `policies/`; default: the working directory. */
  root?: string | undefined
  policy: string
  /** What is made: `protokoll`, the record of processing activities. */
  as: string
  format: RecordFormat
  /** Default: the first language of the policy. */
  language?: string | undefined
  /** The file to write, `-` for standard output; default: `<policy>-protokoll.xlsx` in the working directory for `xlsx`, else `-`. */
  out?: string | undefined
}

/**
 * `personvern export`: make the record of processing activities of a policy (GDPR Article 30), as a file or on the screen.
 *
 * @param options of which policy, and in which form
 * @param words what says messages
 * @param surroundings working directory and streams
 * @returns the exit code: 0, or 1 when something is wrong with the policy, and nothing was made
 * @throws Misuse when there is no such policy, language or form, or the file cannot be written or is among what the record is made from
 */
export function exportRecords(
  options: ExportOptions,
  words: MessageWords,
  {cwd, stdout, stderr}: Surroundings
): number {
  const {policy, as, language, format} = options
  oneOf('--as', as, exportKinds)
  const root = findRoot(cwd, options.root)
  const file = fileOf(options)
  const full = file === undefined ? undefined : path.resolve(cwd, file)
  if (full !== undefined) checkRecordFile(full, root)
  const made = exportRecord({root, policy, language, format})
  stderr.write(findingsText(made, words, wayToProject(cwd, root)))
  if (made.content === undefined) {
    stderr.write(`${words.say('record.refused')}\n`)
    return exitCodes.findings
  }
  if (full === undefined) {
    asIs(stdout).write(made.content)
    return exitCodes.done
  }
  writeTogether(path.dirname(full), [{path: path.basename(full), content: made.content}])
  const {activities} = made
  stdout.write(`${path.relative(cwd, full) || full}\n${words.say('record.done', {count: activities}, activities)}\n`)
  return exitCodes.done
}

/** Where the record goes; undefined for standard output, which takes what can be read on a screen. */
function fileOf({policy, out, format}: ExportOptions): string | undefined {
  if (out === standardOutput) {
    oneOf('--format', format, textFormats)
    return undefined
  }
  return out ?? (isText(format) ? undefined : `${policy}-protokoll.xlsx`)
}

function isText(format: RecordFormat): boolean {
  return textFormats.includes(format)
}

function findingsText({findings, sources}: MadeRecord, words: MessageWords, way: string): string {
  const messages = findingMessages(findings, sources, words, way)
  return reportText(eachOnce(messages), reportWords(words))
}
