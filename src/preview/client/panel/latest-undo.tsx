import type {UndoView} from '../../protocol.ts'
import {source, start} from '../state/project.ts'
import {canSay, say} from '../words.ts'
import {takeBack} from './take-back.ts'

/** Takes back what was written here last. */
export function LatestUndo({undo: [latest]}: {undo: readonly UndoView[]}) {
  if (!latest || !source.live || start.value?.readOnly !== false) return null
  const {id, done, what} = latest
  const told = canSay(`preview.done.${done}`) ? say(`preview.done.${done}`, {what}) : what
  return (
    <p>
      <button type="button" class="ds-button" data-variant="tertiary" onClick={() => void takeBack(id)}>
        {say('preview.panel.undo.latest', {what: told})}
      </button>
    </p>
  )
}
