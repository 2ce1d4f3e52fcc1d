import {reportGithub} from '../../diagnostics/report-github.ts'
import {reportGitlab} from '../../diagnostics/report-gitlab.ts'
import type {Grouping} from '../../diagnostics/report-groups.ts'
import {reportJson} from '../../diagnostics/report-json.ts'
import {reportJunit} from '../../diagnostics/report-junit.ts'
import {reportMarkdown} from '../../diagnostics/report-markdown.ts'
import type {ReportMessage} from '../../diagnostics/report-message.ts'
import {reportSarif} from '../../diagnostics/report-sarif.ts'
import {reportText} from '../../diagnostics/report-text.ts'
import {reportXlsx} from '../../diagnostics/report-xlsx.ts'
import type {MessageWords} from '../../language/message-words.ts'
import type {reportNames} from '../../model/command-settings.ts'
import {packageVersion} from '../../workspace/product/package-version.ts'
import {reportWords} from './report-words.ts'
import {severityCounts} from './severity-counts.ts'

/** The name of a report. */
export type ReportName = (typeof reportNames)['check'][number]

/** How findings are laid out. */
export interface ReportOptions {
  words: MessageWords
  by?: Grouping | undefined
  all?: boolean | undefined
  color?: boolean | undefined
  /** The ids of the policies that were checked. */
  policies: readonly string[]
  /** The files that were looked at. */
  files: readonly string[]
}

type Report = (messages: readonly ReportMessage[], options: ReportOptions) => string | Uint8Array

/** What lays findings out, by name. */
export const reports: Readonly<Record<ReportName, Report>> = {
  text: (messages, {words, by, all, color, policies}) =>
    [reportText(messages, reportWords(words), {by, all, color}), summary(messages, policies, words)]
      .filter(Boolean)
      .join('\n'),
  json: (messages) => reportJson(messages),
  sarif: (messages, {words}) =>
    reportSarif(messages, {
      version: packageVersion(),
      language: words.language,
      about: (rule) => ({text: words.say(`finding.${rule}.about`)})
    }),
  github: (messages) => reportGithub(messages),
  gitlab: (messages) => reportGitlab(messages),
  junit: (messages, {files}) => reportJunit(messages, {files}),
  md: (messages, {words, by, all}) => reportMarkdown(messages, reportWords(words), {by, all}),
  xlsx: (messages, {words, by}) => reportXlsx(messages, reportWords(words), {by})
}

/** How many policies were checked, and how many findings of which weight there are. */
function summary(messages: readonly ReportMessage[], policies: readonly string[], words: MessageWords): string {
  const counts = severityCounts(messages, words).map(({text}) => text)
  const found = counts.length === 0 ? words.say('check.nothing') : `${counts.join(', ')}.`
  return `${words.say('check.summary', {count: policies.length}, policies.length)} ${found}\n`
}
