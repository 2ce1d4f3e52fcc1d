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
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])
  const {by, role, busy} = approval
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    if (await approval.approve()) close()
  }
  return (
    <form class="approve-form" noValidate onSubmit={(event) => void submit(event)}>
      {known.warnings > 0 && <p>{say('preview.approve.warnings', {count: known.warnings})}</p>}
      {known.note && <NoteFields language={language} approval={approval} note={known.note} />}
      <LineField
        label={say('preview.approve.name')}
        value={by.value}
        change={(text) => (by.value = text)}
        autocomplete="name"
        input={first}
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
  note
}: Pick<ApproveFormProps, 'approval' | 'language'> & {note: NonNullable<ApprovalOutlook['note']>}) {
  const id = useId()
  const {noNote} = approval
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
