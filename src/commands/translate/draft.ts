import {exitCodes} from '../../diagnostics/exit-codes.ts'
import type {MessageWords} from '../../language/message-words.ts'
import {toReportMessage} from '../../language/to-report-message.ts'
import {briefly} from '../../translate/passages/briefly.ts'
import {hasWords} from '../../translate/passages/has-words.ts'
import {shownText} from '../../translate/passages/segment.ts'
import {findRoot} from '../../workspace/project/find-root.ts'
import {
  draftPassages,
  type DraftedPassage,
  type DraftReport,
  type DraftRequest
} from '../../workspace/translation/draft-passages.ts'
import {dayOf} from '../program/day-option.ts'
import type {Surroundings} from '../program/surroundings.ts'
import {argumentText} from '../report/argument-text.ts'
import {misuseText} from '../report/misuse-text.ts'

/** Options of `personvern translate draft`. */
export interface DraftOptions extends Omit<DraftRequest, 'begin' | 'secret' | 'today'> {
  /** The day on which it is remembered; default: that of the surroundings. */
  today?: string | undefined
}

/**
 * `personvern translate draft`: fill what is missing with drafts, marked as such.
 *
 * @param options which passages, and what makes the drafts
 * @param words what says messages
 * @param surroundings working directory, streams, day, and what knows the keys of services
 * @returns the exit code: 0, or 1 when there are passages without a draft
 * @throws Misuse when there is no such policy, language or engine, or somebody else works with the policy
 */
export async function draft(options: DraftOptions, words: MessageWords, surroundings: Surroundings): Promise<number> {
  const {cwd, stdout, stderr, secret} = surroundings
  const report = await draftPassages({
    ...options,
    root: findRoot(cwd, options.root),
    today: dayOf(options.today, surroundings),
    secret: (name) => secret?.(name),
    begin({name, leavesHouse, address = ''}) {
      if (leavesHouse) stderr.write(`${words.say('draft.leaves', {name, address})}\n`)
    }
  })
  stdout.write(
    linesOf(report, words)
      .map((line) => `${line}\n`)
      .join('')
  )
  const stopped = report.passages.find((passage) => passage.stopped)?.stopped
  if (stopped) stderr.write(`${misuseText(stopped, words)}\n`)
  return report.passages.some(({segment}) => !segment) ? exitCodes.findings : exitCodes.done
}

function linesOf(report: DraftReport, words: MessageWords): string[] {
  const {passages, policy, direction, engine} = report
  const written = passages.filter(({segment}) => segment)
  const copied = written.filter(isCopied)
  const made = written.filter((passage) => !isCopied(passage))
  const left = passages.length - written.length
  if (passages.length === 0) return [words.say('translate.draft.nothing', {policy, language: direction.to})]
  return [
    ...passages.flatMap((passage) => passageLines(passage, report, words)),
    ...(made.length > 0
      ? [words.say('translate.draft.done', {count: made.length, policy, language: direction.to}, made.length)]
      : []),
    ...(copied.length > 0 ? [words.say('translate.draft.copied', {count: copied.length}, copied.length)] : []),
    ...(left > 0 ? [words.say('translate.draft.left', {count: left}, left)] : []),
    ...(left > 0 && engine === undefined ? [words.say('translate.draft.noEngine', {...direction})] : []),
    ...(written.some(({status}) => hasWords(status.source!))
      ? [words.say('translate.draft.next', {policy: argumentText(policy), language: direction.to})]
      : [])
  ]
}

/** Facts, code and numbers alone are the same in every language. */
function isCopied({segment, by}: DraftedPassage): boolean {
  return segment !== undefined && by === ''
}

function passageLines(passage: DraftedPassage, {sources}: DraftReport, words: MessageWords): string[] {
  const {status, segment, by, origin, warnings, findings} = passage
  const how = isCopied(passage) ? 'copiedOne' : origin === undefined ? 'one' : 'remembered'
  const head = segment
    ? words.say(`translate.draft.${how}`, {key: status.key, by, origin: origin ?? ''})
    : words.say('translate.draft.none', {key: status.key, text: briefly(shownText(status.source!.segment))})
  return [
    head,
    ...(segment ? [`    ${shownText(segment)}`] : []),
    ...warnings.map(({code, about}) => `    ! ${words.say(`draft.warning.${code}`, {about: about.join(', ')})}`),
    ...findings.map((finding) => `    ! ${toReportMessage(finding, {sources, words}).message}`)
  ]
}
