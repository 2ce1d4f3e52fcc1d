import type {Ref} from 'preact'
import {useEffect, useId, useRef} from 'preact/hooks'
import type {ApprovalOutlook, LanguageName} from '../../protocol.ts'
import {say} from '../words.ts'
import {LineField} from '../fields/line-field.tsx'
import type {Approval} from './use-approval.ts'

/** What the form shows. */
export interface ApproveFormProps {
  language: LanguageName
  approval: Approval
  known: ApprovalOutlook
  close(): void
}

/** Who approves, and what people are told about what changed. */
export function ApproveForm({language, approval, known, close}: ApproveFormProps) {
  const fields = {name: useRef<HTMLInputElement>(null), note: useRef<HTMLInputElement>(null)}
  useEffect(() => fields.name.current?.focus(), [])
  const {by, role, busy, lacking} = approval
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    if (await approval.approve()) return close()
    const [first] = lacking.peek()
    // When the field says what is wrong, so that it is read with it.
    if (first) requestAnimationFrame(() => fields[first].current?.focus())
  }
  return (
    <form class="approve-form" noValidate onSubmit={(event) => void submit(event)}>
      {known.warnings > 0 && <p>{say('preview.approve.warnings', {count: known.warnings})}</p>}
      {known.note && <NoteFields {...{language, approval}} note={known.note} input={fields.note} />}
      <LineField
        label={say('preview.approve.name')}
        value={by.value}
        change={(text) => (by.value = text)}
        autocomplete="name"
        input={fields.name}
        wrong={lacking.value.includes('name') ? say('preview.panel.name.missing') : undefined}
        required
      />
      <LineField
        label={say('preview.approve.role')}
        help={say('preview.approve.roleHelp')}
        value={role.value}
        change={(text) => (role.value = text)}
        autocomplete="organization-title"
      />
      <div class="approve-actions">
        <button type="submit" class="ds-button" aria-disabled={busy.value}>
          {say('preview.approve.submit')}
        </button>
        <button type="button" class="ds-button" data-variant="secondary" onClick={close}>
          {say('preview.approve.cancel')}
        </button>
      </div>
    </form>
  )
}

/** What is told of facts that changed. */
function NoteFields({
  language,
  approval,
  note,
  input
}: Pick<ApproveFormProps, 'approval' | 'language'> & {
  note: NonNullable<ApprovalOutlook['note']>
  input: Ref<HTMLInputElement>
}) {
  const id = useId()
  const {noNote, lacking} = approval
  return (
    <>
      <div>
        <p>{note.reason}</p>
        <ul>
          {note.changes.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <LineField
        label={say('preview.approve.note', {language: language.name})}
        help={say('preview.approve.noteHelp')}
        value={approval.note.value}
        change={(text) => (approval.note.value = text)}
        lang={language.html}
        disabled={noNote.value}
        input={input}
        wrong={lacking.value.includes('note') ? say('preview.approve.noteMissing') : undefined}
      />
      <div class="ds-field">
        <input
          class="ds-input"
          type="checkbox"
          id={id}
          checked={noNote.value}
          onChange={({currentTarget}) => (noNote.value = currentTarget.checked)}
        />
        <label class="ds-label" data-weight="regular" for={id}>
          {say('preview.approve.noNote')}
        </label>
      </div>
    </>
  )
}
