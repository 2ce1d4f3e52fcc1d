import {languageName} from '../../language/language-name.ts'
import type {MessageWords} from '../../language/message-words.ts'
import {changeLine, dateOf} from '../../translate/approval/evidence-words.ts'
import type {ApprovalReport, ToldRefusal} from './approval-report.ts'

/** What is known of the approval that was refused. */
type RefusedApproval = Pick<ApprovalReport, 'before' | 'source'>

/**
 * Say in which language passages stand in the way of an approval.
 *
 * @param language the language of the passages
 * @param report what is known of the approval
 * @param words what says messages
 * @returns what goes before the lines about them
 */
export function refusalHead(language: string, {source}: Pick<RefusedApproval, 'source'>, words: MessageWords): string {
  return words.say(`approve.in.${language === source ? 'source' : 'language'}`, {
    language: languageName(language, words)
  })
}

/**
 * Say why a version was not approved.
 *
 * @param refusal the reason
 * @param report what is known of the approval
 * @param words what says messages
 * @returns lines; for a note that is lacking, the facts that it is to tell of
 */
export function refusalLines(
  refusal: ToldRefusal,
  {before}: Pick<RefusedApproval, 'before'>,
  words: MessageWords
): string[] {
  const {count} = refusal
  switch (refusal.kind) {
    case 'changed':
      return [words.say('approve.reason.changed')]
    case 'errors':
      return [words.say('approve.reason.errorsFirst', {count}, count)]
    case 'passages':
      return [words.say(`approve.state.${refusal.state}`, {count, names: listed(refusal, words)}, count)]
    case 'translator':
      return [words.say('approve.reason.translator', {count, names: listed(refusal, words)}, count)]
    case 'note':
      return [
        words.say('approve.reason.note', {day: dateOf(before!.day, words)}),
        ...refusal.activities.map((change) => `  ${changeLine(change, words)}`)
      ]
  }
}

/** The places that are named, and how many more there are. */
function listed({names, more}: Extract<ToldRefusal, {names: unknown}>, words: MessageWords): string {
  const all = names.join(', ')
  return more > 0 ? words.say('finding.names', {names: all, count: more}) : all
}
