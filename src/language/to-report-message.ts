import path from 'node:path'
import type {Finding, Place} from '../diagnostics/finding.ts'
import type {ReportMessage} from '../diagnostics/report-message.ts'
import type {WeighedFinding} from '../diagnostics/weighed-finding.ts'
import type {MessageWords} from './message-words.ts'
import type {Source} from '../source/source.ts'

/** What a finding is put into words with. */
export interface ReportContext {
  /** The files that it may be in. */
  sources: readonly Source[]
  words: MessageWords
  /** The way from the working directory to the project, with `/`; default: none. */
  prefix?: string
  /** Whether who must answer is told; default: `false`. */
  askable?: boolean
  /** The policy that it is about; absent for what all share. */
  policy?: string
}

/**
 * Put a finding into words and find its place: late, and once.
 *
 * @param finding the finding
 * @param context its files, and what says it
 * @returns a message for reports
 */
export function toReportMessage(
  finding: WeighedFinding,
  {sources, words, policy, prefix = '', askable = false}: ReportContext
): ReportMessage {
  const {reason, note} = words.finding(finding)
  const {file, rule, severity, url, actual, expected, related} = finding
  const place = finding.place ?? placeOf(finding, sources)
  const seen = (name: string): string => path.posix.join(prefix, name)
  return {
    file: seen(file),
    rule,
    severity,
    message: reason,
    who: askable ? whoAnswers(finding, words) : '',
    ...(place && {place}),
    ...(note !== undefined && {note}),
    ...(url !== undefined && {url}),
    ...(actual !== undefined && {actual}),
    ...(expected && {expected}),
    ...(policy !== undefined && {policy}),
    ...(related && {
      related: related.map((one) => {
        const there = placeOf(one, sources)
        return {file: seen(one.file), ...(there && {place: there})}
      })
    })
  }
}

/**
 * Find the place of a finding.
 *
 * @param finding what was found, or something related to it
 * @param sources the files that it may be in
 * @returns the place; undefined when it is the file as a whole
 */
export function placeOf(
  {file, path = [], at, excerpt, nth}: Pick<Finding, 'file' | 'path' | 'at' | 'excerpt' | 'nth'>,
  sources: readonly Source[]
): Place | undefined {
  return sources.find((source) => source.file === file)?.locate(path, at, excerpt, nth)
}

/** Who must answer: in the house, when the policy says who that is. */
function whoAnswers({asks, owner}: WeighedFinding, words: MessageWords): string {
  return owner === undefined ? words.say(`check.who.${asks}`) : words.say('check.who.owner', {owner})
}
