import '../pages/version-acts.css'
import './approve.css'
import {useSignal} from '@preact/signals'
import {useEffect, useRef} from 'preact/hooks'
import type {LanguageProgress} from '../../protocol.ts'
import {source, start} from '../state/project.ts'
import {route} from '../state/route.ts'
import {say} from '../words.ts'
import {ApproveDialog} from './approve-dialog.tsx'
import {approving} from './approving.ts'
import {useApproval} from './use-approval.ts'

/** When and by whom a version was approved, and the button that approves it, with a name. */
export function ApproveButton({progress}: {progress: LanguageProgress}) {
  const {language, approved} = progress
  const approval = useApproval(language)
  const isOpen = useSignal(false)
  const place = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const canWrite = source.live && start.value?.readOnly === false
  const open = (): void => {
    isOpen.value = true
    void approval.load()
  }
  useEffect(() => {
    const asked = approving.peek()
    if (!canWrite || asked?.language !== language.code || asked.policy !== route.peek().policy) return
    approving.value = undefined
    open()
  }, [canWrite])
  const close = (went: boolean): void => {
    isOpen.value = false
    if (went) return
    // When it has been approved, the button goes away.
    const back = approval.isDone.peek() ? place : button
    back.current?.focus()
  }
  return (
    <div class="approve" ref={place} tabIndex={-1}>
      <p class="approve-told" aria-live="polite">
        {approved?.lines.join(' ')}
      </p>
      {canWrite && !approved?.valid && (
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          data-size="sm"
          ref={button}
          aria-haspopup="dialog"
          aria-label={say('preview.approve.openLanguage', {language: language.name})}
          onClick={open}
        >
          {say('preview.approve.open')}
        </button>
      )}
      {isOpen.value && <ApproveDialog language={language} approval={approval} onClose={close} />}
    </div>
  )
}
