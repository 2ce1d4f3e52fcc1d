import {useEffect, useId, useRef} from 'preact/hooks'
import type {CopiedVersion} from '../../protocol.ts'
import {say} from '../words.ts'
import type {CopyQuestion} from './copy-button.tsx'

/** What is asked. */
export interface CopyDialogProps {
  question: CopyQuestion
  version: CopiedVersion
  /** Copy it all the same. */
  copy(): void
  onClose(): void
}

/** So many reasons are listed. */
const most = 5

/** Asks before a version is copied that must not be published; or holds what the browser would not copy. */
export function CopyDialog({question, version, copy, onClose}: CopyDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  useEffect(() => dialog.current?.showModal(), [])
  const close = (): void => dialog.current?.close()
  const Body = bodies[question]
  return (
    <dialog class="ds-dialog copy-dialog" ref={dialog} aria-labelledby={title} onClose={onClose}>
      <h2 class="ds-heading" data-size="sm" id={title}>
        {say(question === 'draft' ? 'preview.copy.draftTitle' : 'preview.copy.byHandTitle')}
      </h2>
      <Body version={version} copy={copy} close={close} />
    </dialog>
  )
}

/** What the parts of the dialog are made of. */
interface BodyProps extends Pick<CopyDialogProps, 'copy' | 'version'> {
  close(): void
}

/** What stops the version, and whether a draft is wanted. */
function DraftBody({version: {stopped}, copy, close}: BodyProps) {
  const more = stopped.length - most
  const shown = stopped.slice(0, more > 1 ? most : undefined)
  return (
    <>
      <p>{say('preview.copy.draftHelp')}</p>
      <ul>
        {shown.map((reason, index) => (
          <li key={index}>{reason}</li>
        ))}
      </ul>
      {more > 1 && <p>{say('preview.copy.more', {count: more})}</p>}
      <div class="copy-actions">
        <button type="button" class="ds-button" onClick={copy}>
          {say('preview.copy.copyDraft')}
        </button>
        <button type="button" class="ds-button" data-variant="secondary" onClick={close}>
          {say('preview.copy.cancel')}
        </button>
      </div>
    </>
  )
}

/** The version as HTML, marked and ready to be copied by hand. */
function ByHandBody({version: {html}, close}: BodyProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  return (
    <>
      <p>{say('preview.copy.byHand')}</p>
      <div class="ds-field">
        <label class="ds-label" for={id}>
          {say('preview.copy.field')}
        </label>
        <textarea class="ds-input" id={id} ref={field} rows={8} readOnly value={html ?? ''} />
      </div>
      <div class="copy-actions">
        <button type="button" class="ds-button" data-variant="secondary" onClick={close}>
          {say('preview.copy.close')}
        </button>
      </div>
    </>
  )
}

const bodies = {'by-hand': ByHandBody, draft: DraftBody} as const
