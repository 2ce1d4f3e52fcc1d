import {eachOnce} from '../../commands/report/each-once.ts'
import {severityWords} from '../../commands/report/severity-words.ts'
import type {ReportMessage} from '../../diagnostics/report-message.ts'
import {reportText} from '../../diagnostics/report-text.ts'
import type {MessageWords} from '../../language/message-words.ts'
import type {EleventyLogger, EleventyRun} from './eleventy-configuration.ts'
import type {LivePolicy, LiveSite} from './live-site.ts'

/** Why a site is not built. Eleventy shows its message, and not where in the program it was thrown. */
export class BuildStopped extends Error {
  readonly skipOriginalStack = true
  readonly findings: readonly ReportMessage[]

  /**
   * @param message why, in words
   * @param findings what is wrong with the declarations, in words; default: it is not they
   */
  constructor(message: string, findings: readonly ReportMessage[] = []) {
    super(message)
    this.findings = findings
  }
}

/** Tells of what is wrong with declarations, each thing once. */
export type TellFindings = (
  site: LiveSite,
  run: EleventyRun,
  logger: EleventyLogger,
  misuse: string | undefined
) => void

/**
 * Make what tells of findings, in the language of messages.
 *
 * @returns it; called with the declarations, how Eleventy runs, what says it, and why the project cannot be opened now, in words; it throws
 * BuildStopped when a build that runs once would publish something else than the files say
 */
export function createTellFindings(): TellFindings {
  let told: ReadonlySet<string> = new Set()
  return (site, {runMode}, logger, misuse) => {
    const {words} = site.site
    const say = (key: string, messages: readonly ReportMessage[]): string =>
      words.say(`eleventy.${key}`, {count: messages.length}, messages.length)
    const said = (policies: readonly LivePolicy[]): ReportMessage[] =>
      eachOnce(policies.flatMap(({messages}) => messages))
    const stopping = said(site.policies.filter(({stopped}) => stopped))
    const others = said(site.policies.filter(({stopped}) => !stopped))
    const unheard = (messages: readonly ReportMessage[]): ReportMessage[] =>
      messages.filter((message) => !told.has(JSON.stringify(message)))
    const tell = (key: string, messages: readonly ReportMessage[], type: 'error' | 'warn'): void => {
      if (messages.length > 0) log(logger, type, `${say(key, messages)}\n\n${listed(messages, words)}`)
    }
    tell('warned', unheard(others), 'warn')
    if (runMode === 'build') {
      if (misuse !== undefined) throw new BuildStopped(misuse)
      // What is thrown is shown by whoever runs Eleventy, and by Eleventy too.
      if (stopping.length > 0) log(logger, 'error', listed(stopping, words))
      if (stopping.length > 0) throw new BuildStopped(say('refused', stopping), stopping)
    }
    if (misuse !== undefined && !told.has(misuse)) log(logger, 'error', misuse)
    tell('kept', unheard(stopping), 'error')
    const all = [...stopping, ...others]
    told = new Set([...all.map((message) => JSON.stringify(message)), ...(misuse === undefined ? [] : [misuse])])
  }
}

/** Errors are said even where Eleventy is asked to be quiet. */
function log(logger: EleventyLogger, type: 'error' | 'warn', text: string): void {
  logger.message(text, type, type === 'error' ? 'red' : 'yellow', type === 'error')
}

function listed(messages: readonly ReportMessage[], words: MessageWords): string {
  return reportText(messages, severityWords(words)).trimEnd()
}
