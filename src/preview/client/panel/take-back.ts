import type {UndoRequest, WriteAnswer} from '../../protocol.ts'
import {written} from '../state/selection.ts'
import {reasonsOf, tellPolicy} from './ask-server.ts'
import {notice} from './notice.ts'
import {undoText} from './undo-text.ts'

/**
 * Take back something that was written here, and say whether that was possible.
 *
 * @param id what was written
 */
export async function takeBack(id: number): Promise<void> {
  try {
    const answer = await tellPolicy<WriteAnswer>('undo', {id} satisfies UndoRequest)
    notice.value = {say: () => undoText(answer), undo: null}
  } catch (error) {
    notice.value = {say: () => reasonsOf(error).join(' '), undo: null}
  }
  written.value += 1
  // The button that was pressed goes away with what it was about.
  document.getElementById('panel-title')?.focus()
}
