import type {AcceptRequest, WriteAnswer} from '../../protocol.ts'
import {reasonsOf, tellPolicy} from '../panel/ask-server.ts'
import {notice} from '../panel/notice.ts'
import {written} from '../state/selection.ts'
import {name as reviewer} from '../state/settings.ts'
import {say} from '../words.ts'

/**
 * Accept a finding.
 *
 * @param request which, why and by whom
 * @returns what is wrong, in words; none when it was accepted
 */
export async function acceptFinding(request: AcceptRequest): Promise<readonly string[]> {
  if (request.reason === '' || request.by === '') return [say('preview.accept.incomplete')]
  try {
    const answer = await tellPolicy<WriteAnswer>('accept', request)
    if (!answer.ok) return answer.kind === 'refused' ? answer.messages : [say('preview.accept.noPlace')]
    reviewer.value = request.by
    notice.value = {say: () => say('preview.accept.done'), undo: answer.undo}
    written.value += 1
    return []
  } catch (error) {
    return reasonsOf(error)
  }
}
