import type {UndoRequest, WriteAnswer} from '../../protocol.ts'
import {written} from '../state/selection.ts'
import {say} from '../words.ts'
import {reasonsOf, tellPolicy} from './ask-server.ts'
import {notice} from './notice.ts'

/**
 * Take back something that was written here, and say whether that was possible.
 *
 * @param id what was written
 */
export async function takeBack(id: number): Promise<void> {
  try {
    const answer = await tellPolicy<WriteAnswer>('undo', {id} satisfies UndoRequest)
    if (answer.ok) notice.value = {text: say('preview.panel.undo.done'), undo: null}
    else
      notice.value = {
        text: answer.kind === 'refused' ? answer.messages.join(' ') : say('preview.panel.undo.overtaken'),
        undo: null
      }
  } catch (error) {
    notice.value = {text: reasonsOf(error).join(' '), undo: null}
  }
  written.value += 1
  // The button that was pressed goes away with what it was about.
  document.getElementById('panel-title')?.focus()
}
