import {useEffect, useId, useRef} from 'preact/hooks'
import type {PassageDetail} from '../../protocol.ts'
import {policy} from '../state/project.ts'
import {route} from '../state/route.ts'
import type {SelectedPassage} from '../state/selection.ts'
import {say} from '../words.ts'
import {placeOf} from './place-of.ts'
import {forgetUnsaved, keepUnsaved, unsaved, unsavedName, type Unsaved} from './unsaved.ts'

/** A passage that was taken out of the files. */
interface GoneProps {
  asked: SelectedPassage
  /** What was known of it; undefined when it was gone before it was opened. */
  detail: PassageDetail | undefined
}

/** What was typed for a passage that was taken out since: nothing is lost, and nothing can be saved there. */
export function GoneWords({asked, detail}: GoneProps) {
  const id = route.value.policy ?? ''
  const names = detail?.versions.map((version) => unsavedName(placeOf(id, detail, version))) ?? []
  const isOpened = ({policy: of, opens}: Unsaved): boolean =>
    of === id && opens.language === asked.language && opens.key === asked.key && opens.index === asked.index
  return (
    <>
      {Object.entries(unsaved.value).map(
        ([name, words]) => (names.includes(name) || isOpened(words)) && <Words key={name} name={name} words={words} />
      )}
    </>
  )
}

function Words({name, words}: {name: string; words: Unsaved}) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    // The field that was written in went away with the passage.
    if (document.activeElement === document.body) field.current?.focus()
  }, [])
  const language = policy.value?.languages.find((one) => one.language.code === words.language)?.language
  const discard = (): void => {
    forgetUnsaved(name)
    document.getElementById('panel-title')?.focus()
  }
  return (
    <div class="panel-editor">
      <div class="ds-field">
        <label class="ds-label" for={id}>
          {say('preview.panel.goneWords', {language: language?.name ?? words.language})}
        </label>
        <textarea
          class="ds-input panel-text"
          id={id}
          ref={field}
          lang={language?.html}
          value={words.text}
          onInput={({currentTarget}) => keepUnsaved(name, {...words, text: currentTarget.value})}
        />
      </div>
      <div class="panel-actions">
        <button type="button" class="ds-button" data-variant="tertiary" onClick={discard}>
          {say('preview.panel.action.discard')}
        </button>
      </div>
    </div>
  )
}
