import type {MessageWords} from '../../language/message-words.ts'
import {approvedLines} from '../../workspace/status/approved-lines.ts'
import type {ApprovedStatus} from '../../workspace/status/status-report.ts'
import type {ApprovedView} from '../protocol.ts'

/**
 * Put the last approval of a language into words.
 *
 * @param approved the approval
 * @param words the words of the reader
 * @returns its view; null when there is none
 */
export function approvedView(approved: ApprovedStatus | null | undefined, words: MessageWords): ApprovedView | null {
  return approved ? {valid: approved.valid, lines: approvedLines({approved}, words)} : null
}
