import {useSignal} from '@preact/signals'
import {useEffect, useId, useRef} from 'preact/hooks'
import {name as reviewer} from '../state/settings.ts'
import {say} from '../words.ts'
import type {Editing} from './use-editing.ts'

/** Asks once for the name of whoever sits here, where something is to be saved in it. */
export function NameField({editing, field: text}: {editing: Editing; field: {current: HTMLTextAreaElement | null}}) {
  const id = useId()
  const typed = useSignal('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const {asking} = editing.told
  const go = (): void => {
    const act = asking.peek()
    if (typed.value.trim() === '' || !act) return field.current?.focus()
    reviewer.value = typed.value.trim()
    void editing.sign(act)
    text.current?.focus()
  }
  const cancel = (): void => {
    asking.value = undefined
    text.current?.focus()
  }
  const enter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    event.stopPropagation()
    go()
  }
  return (
    <div class="panel-name">
      <div class="ds-field">
        <label class="ds-label" for={id}>
          {say('preview.panel.name.label')}
        </label>
        <p data-field="description" id={`${id}-help`}>
          {say('preview.panel.name.help')}
        </p>
        <input
          class="ds-input"
          type="text"
          id={id}
          ref={field}
          autocomplete="name"
          aria-describedby={`${id}-help`}
          value={typed}
          onInput={({currentTarget}) => (typed.value = currentTarget.value)}
          onKeyDown={enter}
        />
      </div>
      <div class="panel-actions">
        <button type="button" class="ds-button" onClick={go}>
          {say(`preview.panel.name.${asking.value ?? 'save'}`)}
        </button>
        <button type="button" class="ds-button" data-variant="tertiary" onClick={cancel}>
          {say('preview.panel.name.cancel')}
        </button>
      </div>
    </div>
  )
}
