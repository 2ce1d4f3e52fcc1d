import {wordsForPages} from '../../audit/words-for-pages.ts'
import {exitCodes} from '../../diagnostics/exit-codes.ts'
import type {Grouping} from '../../diagnostics/report-groups.ts'
import type {ReportMessage} from '../../diagnostics/report-message.ts'
import {reportText} from '../../diagnostics/report-text.ts'
import type {MessageWords} from '../../language/message-words.ts'
import {toReportMessage} from '../../language/to-report-message.ts'
import type {Page} from '../../published/page.ts'
import {auditFile} from '../../workspace/published/audit-file.ts'
import type {Surroundings} from '../program/surroundings.ts'
import {eachOnce} from '../report/each-once.ts'
import {leftOutText} from '../report/left-out-text.ts'
import {reportOutput} from '../report/report-output.ts'
import {reportWords} from '../report/report-words.ts'
import {reports, type ReportName} from '../report/reports.ts'
import {severityCounts} from '../report/severity-counts.ts'

/** Options of `personvern audit`. */
export interface AuditOptions {
  /** The page; `-` for what is piped in. */
  file: string
  /** The language that it is in; default: found out. */
  language?: string | undefined
  /** How findings are laid out; default: `text`. */
  report?: ReportName | undefined
  /** What they are gathered by; default: `file`. */
  by?: Grouping | undefined
  /** Whether hints are told one by one; default: `false`. */
  all?: boolean | undefined
  /** The day on which it is audited; default: that of the surroundings. */
  today?: string | undefined
}

/**
 * `personvern audit`: say what is outdated, in the wrong language, contradictory or missing on one published page.
 *
 * @param options which page, and how to report
 * @param words what says messages
 * @param surroundings working directory, streams and day
 * @returns the exit code: 0, or 1 when there are errors
 * @throws Misuse when the page cannot be read
 */
export async function audit(
  {file, language, today, report = 'text', by, all}: AuditOptions,
  words: MessageWords,
  {cwd, stdin, stdout, ...surroundings}: Surroundings
): Promise<number> {
  const {page, findings} = await auditFile({
    file,
    cwd,
    today: today ?? surroundings.today,
    ...(language !== undefined && {language}),
    ...(stdin && {stdin})
  })
  const said = wordsForPages(words)
  const messages = eachOnce(findings.map((one) => toReportMessage(one, {sources: [], words: said, askable: true})))
  const options = {words, by, all, color: stdout.color, policies: [], files: [page.file]}
  reportOutput(stdout, report).write(
    report === 'text' ? asText(messages, page, options) : reports[report](messages, options)
  )
  return messages.some(({severity}) => severity === 'error') ? exitCodes.findings : exitCodes.done
}

/** What was read, what was found, and what to do first. */
function asText(
  messages: readonly ReportMessage[],
  page: Page,
  {
    words,
    ...options
  }: {words: MessageWords; by: Grouping | undefined; all: boolean | undefined; color?: boolean | undefined}
): string {
  const found = reportText(messages, reportWords(words), options)
  return `${[`${readText(page, words)}\n`, found, `${summary(messages, words)}\n`].filter(Boolean).join('\n')}`
}

function readText(page: Page, words: MessageWords): string {
  return words.say('audit.read', {
    file: page.file,
    blocks: page.sections.flatMap(({blocks}) => blocks).length,
    sections: page.sections.length,
    language: {word: `language.${page.language}`},
    leftOut: leftOutText(page, words)
  })
}

/** How many findings of which weight there are, and what that means. */
function summary(messages: readonly ReportMessage[], words: MessageWords): string {
  const counts = severityCounts(messages, words)
  const [gravest] = counts
  if (!gravest) return words.say('audit.nothing')
  const all = counts.map(({text}) => text).join(', ')
  return `${all.charAt(0).toUpperCase()}${all.slice(1)}. ${words.say(`audit.next.${gravest.severity}`)}`
}
