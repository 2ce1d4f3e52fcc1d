import {useEffect, useId, useRef} from 'preact/hooks'
import type {ApprovalOutlook, LanguageName, PagePlace} from '../../protocol.ts'
import {goTo, selected} from '../state/selection.ts'
import {say} from '../words.ts'
import {ApproveForm} from './approve-form.tsx'
import type {Approval} from './use-approval.ts'

/** What the form is opened with. */
export interface ApproveDialogProps {
  language: LanguageName
  approval: Approval
  /**
   * Called when it has been closed.
   *
   * @param went whether the reader went to what stands in the way
   */
  onClose(went: boolean): void
}

/** What stands in the way of an approval; where nothing does, the form. */
export function ApproveDialog({language, approval, onClose}: ApproveDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const went = useRef(false)
  const title = useId()
  useEffect(() => dialog.current?.showModal(), [])
  const {outlook, messages} = approval
  const known = outlook.value
  const close = (): void => dialog.current?.close()
  const go = (place: PagePlace): void => {
    went.current = true
    close()
    follow(place)
  }
  return (
    <dialog class="ds-dialog approve-dialog" ref={dialog} aria-labelledby={title} onClose={() => onClose(went.current)}>
      <h2 class="ds-heading" data-size="sm" id={title}>
        {say('preview.approve.title', {language: language.name})}
      </h2>
      <p>{say('preview.approve.meaning')}</p>
      {known?.approved.map((line) => (
        <p key={line} class="approve-quiet">
          {line}
        </p>
      ))}
      <div role="status">{!known && messages.value.length === 0 && <p>{say('preview.approve.checking')}</p>}</div>
      <div role="alert">
        {messages.value.map((message) => (
          <p class="ds-validation-message" key={message}>
            {message}
          </p>
        ))}
      </div>
      {known && known.reasons.length > 0 && <Reasons reasons={known.reasons} go={go} />}
      {known?.reasons.length === 0 ? (
        <ApproveForm language={language} approval={approval} known={known} close={close} />
      ) : (
        <div class="approve-actions">
          <button type="button" class="ds-button" data-variant="secondary" onClick={close}>
            {say('preview.approve.cancel')}
          </button>
        </div>
      )}
    </dialog>
  )
}

/** What stands in the way, each with the way to it. */
function Reasons({reasons, go}: {reasons: ApprovalOutlook['reasons']; go(place: PagePlace): void}) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 class="ds-heading" data-size="2xs" id={id}>
        {say('preview.approve.refused')}
      </h3>
      <ul class="approve-reasons">
        {reasons.map(({text, place}, index) => (
          <li key={text}>
            <p id={`${id}-${index}`}>{text}</p>
            {place && (place.passage !== null || place.section !== null) && (
              <button
                type="button"
                class="ds-button"
                data-variant="secondary"
                data-size="sm"
                aria-describedby={`${id}-${index}`}
                onClick={() => go(place)}
              >
                {say('preview.approve.show')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function follow({passage, section}: PagePlace): void {
  goTo.value = {...(passage && {passage}), ...(section !== null && {section})}
  if (passage) selected.value = passage
}
