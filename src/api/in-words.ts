import {wordsForPages} from '../audit/words-for-pages.ts'
import {weigh} from '../check/weigh.ts'
import {eachOnce} from '../commands/report/each-once.ts'
import type {Finding} from '../diagnostics/finding.ts'
import type {ReportMessage} from '../diagnostics/report-message.ts'
import type {WeighedFinding} from '../diagnostics/weighed-finding.ts'
import {toReportMessage, type ReportContext} from '../language/to-report-message.ts'
import type {Page} from '../published/page.ts'
import {isMap} from '../source/is-map.ts'
import type {Source} from '../source/source.ts'
import {call, type Call} from './call.ts'
import {language, text, type Kinds} from './kind.ts'
import {projectWords} from './project-words.ts'

/** What was found, and the files that it may be in, for places. */
interface Found {
  findings: readonly (Finding | WeighedFinding)[]
  sources?: readonly Source[]
}

/** What a function of the package found: what `check`, `render` or `audit` returns. */
export interface Findings extends Found {
  policies?: readonly (Found & {id: string})[]
  /** The page that was audited. */
  page?: Page
}

/** What is to be said, and in which language. */
export interface InWordsOptions {
  /** What `check`, `render` or `audit` returned. */
  report: Findings
  /** The folder that has `policies/`; default: the working directory. */
  root?: string | undefined
  /** The language of messages; default: as the configuration says, else the product's own choice. */
  messages?: string | undefined
}

const kinds: Kinds<InWordsOptions> = {
  report: {
    accepts: (value) => isMap(value) && Array.isArray(value['findings']),
    expected: ['check()', 'await render()', 'await audit({cwd, file})'],
    examples: true
  },
  root: text('./personvern'),
  messages: language
}

const self: Call = {name: 'inWords', kinds, needs: ['report']}

/**
 * Say what was found as the program does: what is wrong and what to do, how much it weighs, and in which file, line and column.
 *
 * @public
 * @param options what was found; its project, which knows the words; and the language
 * @returns a message of each finding, once; those of what all policies share come first
 * @throws Misuse when an option cannot work
 */
export function inWords(options: InWordsOptions): ReportMessage[] {
  return call(self, options, () => {
    const {report, root = '.', messages} = options
    const {findings, sources: shared = [], policies = [], page} = report
    const said = projectWords(root, messages)
    const words = page ? wordsForPages(said) : said
    return eachOnce([
      ...say(findings, {words, sources: shared}),
      ...policies.flatMap(({id, findings: own, sources = []}) =>
        say(own, {words, sources: [...sources, ...shared], policy: id})
      )
    ])
  })
}

/** What has been weighed, by the settings of a project, stays as it is; what stops rendering weighs what it always does. */
function say(findings: Found['findings'], context: ReportContext): ReportMessage[] {
  return findings
    .flatMap((finding) => ('severity' in finding ? finding : weigh([finding])))
    .map((finding) => toReportMessage(finding, {askable: true, ...context}))
}
