import path from 'node:path'
import type {ReportMessage} from '../../diagnostics/report-message.ts'
import {reportText} from '../../diagnostics/report-text.ts'
import type {HeldSite} from '../hold-site.ts'
import type {SitePolicy} from '../open-site.ts'
import type {BuildMessage} from './vite-plugin.ts'

/**
 * Say why a policy stops a build: everything that does, at the place of the first.
 *
 * @param policy the policy
 * @param site the project
 * @returns the message
 */
export function explainRefusal({id, messages}: SitePolicy, site: HeldSite): BuildMessage {
  const {words} = site.now()
  const errors = messages.filter(({severity}) => severity === 'error')
  const severities = {
    error: words.say('report.error'),
    warning: words.say('report.warning'),
    info: words.say('report.info')
  }
  const text = `${words.say('vite.refused', {policy: id, count: errors.length}, errors.length)}\n\n${reportText(errors, severities)}`
  const [first] = errors
  return {...(first && placed(first, site)), message: text.trimEnd()}
}

/**
 * Say one finding, at its place.
 *
 * @param finding the finding in words
 * @param site the project that its file is in
 * @returns the message; lines are counted from 1 and columns from 0, as Rollup does
 */
export function placed({file, message, note, place, rule}: ReportMessage, {root}: HeldSite): BuildMessage {
  const full = path.join(root, file)
  return {
    message: [`${file}: ${message} (${rule})`, ...(note === undefined ? [] : [note])].join('\n'),
    id: full,
    ...(place && {loc: {file: full, line: place.start.line, column: place.start.column - 1}})
  }
}
