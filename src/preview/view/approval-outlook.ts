import type {MessageWords} from '../../language/message-words.ts'
import type {ToldRefusal} from '../../workspace/approval/approval-report.ts'
import {foreseeApproval, type ForeseenApproval} from '../../workspace/approval/foresee-approval.ts'
import {refusalHead, refusalLines} from '../../workspace/approval/refusal-lines.ts'
import type {ApprovalOutlook, ApprovalReason, PagePlace} from '../protocol.ts'
import type {LivePolicy} from '../session/live-policy.ts'
import type {Session} from '../session/session.ts'
import {approvedView} from './approved-view.ts'
import {findingViews} from './finding-views.ts'
import {passagePlace} from './passage-place.ts'

/**
 * Say what approving a version would meet.
 *
 * @param live the policy, analysed
 * @param language the language
 * @param session the project
 * @param reader the language of the reader
 * @returns what stands in the way, and what is asked
 */
export function approvalOutlook(
  live: LivePolicy,
  language: string,
  session: Session,
  reader: string | undefined
): ApprovalOutlook {
  const words = session.words(reader)
  const {id, analysis} = live
  const foreseen = foreseeApproval({policy: id, language, words}, session.project, analysis?.findings ?? [])
  const {report, version, warnings} = foreseen
  const note = report.refused.find(({kind}) => kind === 'note')
  const [reason = '', ...changes] = note ? refusalLines(note, report, words) : []
  return {
    version,
    warnings,
    reasons: approvalReasons(report.refused, foreseen, {session, words}),
    note: note ? {reason, changes: changes.map((line) => line.trim())} : null,
    approved: approvedView(analysis?.approved[language], words)?.lines ?? []
  }
}

/** What stands in the way, in words; a note that is lacking is asked for. */
function approvalReasons(
  refused: readonly ToldRefusal[],
  foreseen: ForeseenApproval,
  {session, words}: {session: Session; words: MessageWords}
): ApprovalReason[] {
  const {report, policy, statuses, wrong, source} = foreseen
  const errorPlace = (): PagePlace | null => {
    const [first] = findingViews(wrong, {project: session.project, words, policy, statuses})
    return first ? {passage: first.passage, section: first.section} : null
  }
  const isOwn = report.language === source
  return refused
    .filter(({kind}) => kind !== 'note')
    .map((one): ApprovalReason => {
      const text = refusalLines(one, report, words).join(' ')
      if (one.kind === 'errors') return {text, place: errorPlace()}
      if (one.kind !== 'passages') return {text, place: null}
      const first = statuses.find(({language, state}) => language === one.language && state === one.state)
      // Where there is one language alone, it needs no name.
      const head = isOwn ? '' : `${refusalHead(one.language, report, words)} `
      return {text: `${head}${text}`, place: passagePlace(first, source)}
    })
}
