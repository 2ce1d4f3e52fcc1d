import './facts.css'
import {useSignal} from '@preact/signals'
import {useId, useRef} from 'preact/hooks'
import type {Ref} from 'preact'
import type {FindingView} from '../../protocol.ts'
import {name as reviewer} from '../state/settings.ts'
import {MessageText} from '../panel/message-text.tsx'
import {say} from '../words.ts'
import {acceptFinding} from './accept.ts'
import {isEditable} from './facts-shown.ts'
import {LineField} from '../fields/line-field.tsx'

/** Accepts a finding, with a reason, a name and the day. */
export function AcceptFinding({finding}: {finding: FindingView}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  if (!finding.acceptable || !isEditable()) return null
  const close = (): void => dialog.current?.close()
  const settle = (): void => {
    close()
    // The button that opened the form goes away with the finding.
    document.getElementById('panel-title')?.focus()
  }
  return (
    <>
      <button
        type="button"
        class="ds-button facts-accept"
        data-variant="tertiary"
        data-size="sm"
        onClick={() => dialog.current?.showModal()}
      >
        {say('preview.accept.action')}
      </button>
      <dialog ref={dialog} class="ds-dialog" aria-labelledby={id}>
        <h2 id={id} class="ds-heading" data-size="xs">
          {say('preview.accept.title')}
        </h2>
        <AcceptForm finding={finding} close={close} settle={settle} />
      </dialog>
    </>
  )
}

interface AcceptFormProps {
  finding: FindingView
  close: () => void
  /** Called when the finding has been accepted. */
  settle: () => void
}

function AcceptForm({finding, close, settle}: AcceptFormProps) {
  const reason = useSignal('')
  const by = useSignal(reviewer.peek())
  const wrong = useSignal<readonly string[]>([])
  const isBusy = useSignal(false)
  const about = useId()
  const [reasonField, nameField] = [useRef<HTMLTextAreaElement>(null), useRef<HTMLInputElement>(null)]
  const accept = async (): Promise<void> => {
    const request = {finding: finding.id, reason: reason.value.trim(), by: by.value.trim()}
    isBusy.value = true
    wrong.value = await acceptFinding(request)
    isBusy.value = false
    if (wrong.value.length === 0) settle()
    else if (request.reason === '') reasonField.current?.focus()
    else if (request.by === '') nameField.current?.focus()
  }
  const submit = (event: Event): void => {
    event.preventDefault()
    if (!isBusy.peek()) void accept()
  }
  const isWrong = wrong.value.length > 0
  const give = (text: string): void => {
    reason.value = text
  }
  return (
    <form class="facts-form facts-accepting" onSubmit={submit} noValidate>
      <p class="facts-quote">
        <MessageText text={finding.message} />
      </p>
      <p>{say('preview.accept.about')}</p>
      <ReasonField
        field={reasonField}
        value={reason.value}
        change={give}
        about={about}
        isWrong={isWrong && reason.value.trim() === ''}
      />
      <LineField
        label={say('preview.accept.by')}
        input={nameField}
        value={by.value}
        change={(text) => (by.value = text)}
        about={about}
        isWrong={isWrong && by.value.trim() === ''}
        autocomplete="name"
      />
      <p id={about} role="alert" class={isWrong ? 'ds-validation-message' : ''}>
        {wrong.value.join(' ')}
      </p>
      <div class="facts-actions">
        <button type="submit" class="ds-button" aria-disabled={isBusy}>
          {say('preview.accept.do')}
        </button>
        <button type="button" class="ds-button" data-variant="tertiary" onClick={close}>
          {say('preview.facts.cancel')}
        </button>
      </div>
    </form>
  )
}

interface ReasonFieldProps {
  field: Ref<HTMLTextAreaElement>
  value: string
  change: (text: string) => void
  about: string
  isWrong: boolean
}

function ReasonField({field, value, change, about, isWrong}: ReasonFieldProps) {
  const id = useId()
  return (
    <div class="ds-field">
      <label class="ds-label" for={id}>
        {say('preview.accept.reason')}
      </label>
      <textarea
        ref={field}
        class="ds-input"
        id={id}
        rows={3}
        maxLength={1000}
        aria-describedby={about}
        aria-invalid={isWrong}
        value={value}
        onInput={({currentTarget}) => change(currentTarget.value)}
      />
    </div>
  )
}
