import {useSignal} from '@preact/signals'
import {useEffect, useRef} from 'preact/hooks'
import {LineField} from '../fields/line-field.tsx'
import {name as reviewer} from '../state/settings.ts'
import {say} from '../words.ts'
import type {Editing} from './use-editing.ts'

/** Asks once for the name of whoever sits here, where something is to be saved in it. */
export function NameField({editing, field: text}: {editing: Editing; field: {current: HTMLTextAreaElement | null}}) {
  const [typed, isMissing] = [useSignal(''), useSignal(false)]
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const {asking} = editing.told
  const go = (): void => {
    const act = asking.peek()
    isMissing.value = typed.peek().trim() === ''
    if (isMissing.peek() || !act) return void requestAnimationFrame(() => field.current?.focus())
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
      <div onKeyDown={enter}>
        <LineField
          label={say('preview.panel.name.label')}
          help={say('preview.panel.name.help')}
          value={typed.value}
          change={(text) => (typed.value = text)}
          autocomplete="name"
          input={field}
          wrong={isMissing.value && typed.value.trim() === '' ? say('preview.panel.name.missing') : undefined}
          required
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
