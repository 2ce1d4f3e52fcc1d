import '../pages/version-acts.css'
import './copy.css'
import {useSignal} from '@preact/signals'
import {useRef} from 'preact/hooks'
import type {CopiedVersion} from '../../protocol.ts'
import {policy, source} from '../state/project.ts'
import {route} from '../state/route.ts'
import {reader} from '../state/settings.ts'
import {say} from '../words.ts'
import {CopyDialog} from './copy-dialog.tsx'
import {putOnClipboard} from './put-on-clipboard.ts'

/** What the dialog is opened for: to ask whether a draft is to be copied, or to let the reader copy. */
export type CopyQuestion = 'by-hand' | 'draft'

/** Puts a version on the clipboard, for a content management system. */
export function CopyButton({language}: {language: string}) {
  const button = useRef<HTMLButtonElement>(null)
  const told = useSignal('')
  const asked = useSignal<{question: CopyQuestion; version: CopiedVersion} | undefined>(undefined)
  if (!source.live) return null
  const named = policy.value?.languages.find((one) => one.language.code === language)?.language.name ?? language
  const put = async (version: CopiedVersion): Promise<void> => {
    const done = await putOnClipboard({html: version.html ?? '', text: version.text})
    asked.value = done ? undefined : {question: 'by-hand', version}
    if (done) told.value = say(version.stopped.length > 0 ? 'preview.copy.doneDraft' : 'preview.copy.done')
  }
  const copy = async (): Promise<void> => {
    told.value = ''
    try {
      const version = await source.get<CopiedVersion>(`policies/${route.peek().policy}/copy/${language}`, reader.peek())
      if (version.html === null) told.value = say('preview.copy.impossible')
      else if (version.stopped.length > 0) asked.value = {question: 'draft', version}
      else await put(version)
    } catch {
      told.value = say('preview.copy.unreachable')
    }
  }
  const close = (): void => {
    asked.value = undefined
    button.current?.focus()
  }
  return (
    <div class="copy">
      <p class="copy-told" role="status">
        {told.value}
      </p>
      <button
        type="button"
        class="ds-button"
        data-variant="tertiary"
        data-size="sm"
        ref={button}
        aria-label={say('preview.copy.openLanguage', {language: named})}
        onClick={() => void copy()}
      >
        {say('preview.copy.open')}
      </button>
      {asked.value && (
        <CopyDialog
          key={asked.value.question}
          {...asked.value}
          copy={() => void put(asked.value!.version).then(() => button.current?.focus())}
          onClose={close}
        />
      )}
    </div>
  )
}
