import type {WriteAnswer} from '../../protocol.ts'
import {say} from '../words.ts'

/**
 * Say what became of taking something back.
 *
 * @param answer what the server answered
 * @returns a sentence or more
 */
export function undoText(answer: WriteAnswer): string {
  if (answer.ok) return say('preview.panel.undo.done')
  return answer.kind === 'refused' ? answer.messages.join(' ') : say('preview.panel.undo.overtaken')
}
