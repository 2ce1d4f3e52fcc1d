import type {PassageState} from '../../../translate/state/passage-status.ts'
import type {VersionDetail} from '../../protocol.ts'
import {name as reviewer} from '../state/settings.ts'
import {say} from '../words.ts'
import type {Editing} from './use-editing.ts'

/** States that reading a version and leaving it as it is makes an end of. */
const toBeRead: readonly PassageState[] = ['draft', 'same', 'stale', 'translated', 'unrecorded']

/** What editors hand to their buttons. */
interface ActionProps {
  editing: Editing
  version: VersionDetail
  field: {current: HTMLTextAreaElement | null}
}

/** What can be done with a version: saved, read, drafted, or left as it was. */
export function EditorActions({editing, version, field}: ActionProps) {
  const {kept, told, overtaken} = editing
  const {isSource, state, engine, index} = version
  const busy = told.busy.value
  const canRead = !kept && index !== null && toBeRead.includes(state)
  const discard = (): void => {
    editing.discard()
    field.current?.focus()
  }
  const read = async (): Promise<void> => {
    await editing.sign('review')
    if (!told.asking.peek()) field.current?.focus()
  }
  return (
    <>
      {!overtaken && (
        <div class="panel-actions">
          <button
            type="submit"
            class="ds-button"
            aria-disabled={!kept || busy}
            onClick={(event) => !kept && event.preventDefault()}
          >
            {say('preview.panel.action.save')}
          </button>
          {canRead && (
            <button
              type="button"
              class="ds-button"
              data-variant="secondary"
              aria-disabled={busy}
              onClick={() => void read()}
            >
              {say('preview.panel.action.review')}
            </button>
          )}
          {kept && (
            <button type="button" class="ds-button" data-variant="tertiary" onClick={discard}>
              {say('preview.panel.action.discard')}
            </button>
          )}
        </div>
      )}
      {kept && reviewer.value !== '' && <SignedAs />}
      {engine && !isSource && !kept && <DraftAction editing={editing} engine={engine} />}
    </>
  )
}

/** In whose name it is saved, and how to become somebody else. */
function SignedAs() {
  return (
    <p class="panel-quiet">
      {say('preview.panel.name.signed', {name: reviewer.value})}{' '}
      <button type="button" class="panel-link" onClick={() => (reviewer.value = '')}>
        {say('preview.panel.name.change')}
      </button>
    </p>
  )
}

function DraftAction({editing, engine: {name, remote}}: {editing: Editing; engine: {name: string; remote: boolean}}) {
  const busy = editing.told.busy.value
  return (
    <div class="panel-draft">
      <button
        type="button"
        class="ds-button"
        data-variant="secondary"
        aria-disabled={busy}
        onClick={() => void editing.draft()}
      >
        {say(busy ? 'preview.panel.action.drafting' : 'preview.panel.action.draft')}
      </button>
      <span class="panel-quiet">
        {say(remote ? 'preview.panel.engine.remote' : 'preview.panel.engine.local', {engine: name})}
      </span>
    </div>
  )
}
