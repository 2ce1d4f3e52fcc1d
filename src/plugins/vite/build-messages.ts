import path from 'node:path'
import {severityWords} from '../../commands/report/severity-words.ts'
import type {ReportMessage} from '../../diagnostics/report-message.ts'
import {placeText} from '../../diagnostics/report-place.ts'
import {reportText} from '../../diagnostics/report-text.ts'
import type {HeldSite} from '../hold-site.ts'
import type {SitePolicy} from '../open-site.ts'
import type {BuildMessage} from './vite-plugin.ts'

/**
 * Say why a policy stops a build: everything that does, at the place of the first. Its first line says where that is and what it is, since Nuxt shows
 * no other.
 *
 * @param policy the policy, with at least one error
 * @param site the project
 * @returns the message
 */
export function explainRefusal({id, messages}: SitePolicy, site: HeldSite): BuildMessage {
  const {words} = site.now()
  const errors = messages.filter(({severity}) => severity === 'error')
  const {message, ...place} = placed(errors[0]!, site)
  const refused = `${words.say('vite.refused', {policy: id, count: errors.length}, errors.length)} ${message}`
  if (errors.length === 1) return {...place, message: refused}
  return {...place, message: `${refused}\n\n${reportText(errors, severityWords(words)).trimEnd()}`}
}

/**
 * Say one finding, at its place.
 *
 * @param finding the finding in words
 * @param site the project that its file is in
 * @returns the message; lines are counted from 1 and columns from 0, as Rollup does
 */
export function placed(finding: ReportMessage, {root}: HeldSite): BuildMessage {
  const {file, message, note, place, rule} = finding
  const full = path.join(root, file)
  return {
    message: [`${place ? placeText(finding) : file}: ${message} (${rule})`, ...(note === undefined ? [] : [note])].join(
      '\n'
    ),
    id: full,
    ...(place && {loc: {file: full, line: place.start.line, column: place.start.column - 1}})
  }
}
