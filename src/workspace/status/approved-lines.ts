import type {MessageWords} from '../../language/message-words.ts'
import {personOf} from '../../translate/approval/evidence-words.ts'
import type {LanguageStatus} from './status-report.ts'

/**
 * Say who approved a language last, and what has changed since.
 *
 * @param status how the language is
 * @param words what says messages
 * @returns lines
 */
export function approvedLines({approved}: Pick<LanguageStatus, 'approved'>, words: MessageWords): string[] {
  if (!approved) return [words.say('status.approved.never')]
  const {day, valid, changedBlocks: count} = approved
  const by = words.say('status.approved.by', {day: {date: day}, by: personOf(approved, words)})
  if (valid) return [by]
  return [
    by,
    count === null ? words.say('status.approved.unknown') : words.say('status.approved.changed', {count}, count)
  ]
}
