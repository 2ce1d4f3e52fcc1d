import {useSignalEffect} from '@preact/signals'
import {useEffect, useId, useRef} from 'preact/hooks'
import type {PassageDetail, VersionDetail} from '../../protocol.ts'
import {revision} from '../state/project.ts'
import {reader} from '../state/settings.ts'
import {say} from '../words.ts'
import {EditorActions} from './editor-actions.tsx'
import {FactButtons} from './fact-buttons.tsx'
import {MessageText} from './message-text.tsx'
import {NameField} from './name-field.tsx'
import {OvertakenText} from './overtaken-text.tsx'
import {stopTrying} from './try-words.ts'
import {useEditing, type Editing} from './use-editing.ts'

/** The field that a version is edited in; the page follows what is typed. */
export function VersionEditor({detail, version}: {detail: PassageDetail; version: VersionDetail}) {
  const editing = useEditing(detail, version)
  const field = useRef<HTMLTextAreaElement>(null)
  const choice = useRef<HTMLHeadingElement>(null)
  const {asking} = editing.told
  useTriedPage(editing, version.language.code)
  const submit = (event: Event): void => {
    event.preventDefault()
    void editing.sign(asking.peek() ?? 'save')
  }
  const shortcut = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    // Between two texts it is chosen where both can be read.
    if (editing.overtaken) choice.current?.focus()
    else if (editing.kept) void editing.sign('save')
  }
  return (
    <form class="panel-editor" onSubmit={submit} onKeyDown={shortcut}>
      {editing.overtaken && <OvertakenText {...{editing, version, field}} heading={choice} />}
      <TextField editing={editing} version={version} field={field} />
      {asking.value ? (
        <NameField editing={editing} field={field} />
      ) : (
        <EditorActions editing={editing} version={version} field={field} />
      )}
      <FactButtons detail={detail} version={version} field={field} insert={editing.change} />
    </form>
  )
}

/** What is typed is shown in the page: also when the editor is opened again, and when something else on the page or the reader's language changes. */
function useTriedPage(editing: Editing, language: string): void {
  const latest = useRef(editing)
  latest.current = editing
  useSignalEffect(() => {
    // What is wrong with it is said in the language that the application speaks by now.
    void [revision.value, reader.value]
    latest.current.tryAgain()
  })
  useEffect(() => () => stopTrying(language), [language])
}

function TextField({
  editing,
  version,
  field
}: {
  editing: Editing
  version: VersionDetail
  field: {current: HTMLTextAreaElement | null}
}) {
  const id = useId()
  const {text, change, told} = editing
  const {language, isSource} = version
  const messages = told.messages.value
  return (
    <div class="ds-field">
      <label class="ds-label" for={id}>
        {say(isSource ? 'preview.panel.field.original' : 'preview.panel.field.version', {language: language.name})}
      </label>
      <textarea
        class="ds-input panel-text"
        id={id}
        ref={field}
        lang={language.html}
        spellcheck
        value={text}
        aria-invalid={messages.length > 0}
        aria-describedby={`${id}-told`}
        onInput={({currentTarget}) => change(currentTarget.value)}
      />
      <div id={`${id}-told`} aria-live="polite">
        {messages.map((message) => (
          <p key={message} class="ds-validation-message" data-size="sm">
            <MessageText text={message} />
          </p>
        ))}
        {editing.kept &&
          told.notes.value.map((note) => (
            <p key={note} class="panel-quiet">
              {note}
            </p>
          ))}
      </div>
    </div>
  )
}
