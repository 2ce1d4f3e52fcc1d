import type {Ref} from 'preact'
import {diffWords} from '../../../translate/state/diff-words.ts'
import type {VersionDetail} from '../../protocol.ts'
import {say} from '../words.ts'
import {DiffText} from './diff-text.tsx'
import type {Editing} from './use-editing.ts'

/** What was typed, and what it is to be compared with. */
interface OvertakenProps {
  editing: Editing
  version: VersionDetail
  field: {current: HTMLTextAreaElement | null}
  /** Where whoever would save is led instead. */
  heading: Ref<HTMLHeadingElement>
}

/** The file says something else than when typing began: both texts, and the choice between them. */
export function OvertakenText({editing, version: {raw, language}, field, heading}: OvertakenProps) {
  // The buttons go away with what they were about.
  const choose = (done: void | Promise<void>): void => {
    void done
    field.current?.focus()
  }
  return (
    <div class="ds-alert panel-overtaken" data-color="warning" role="group" aria-labelledby="panel-overtaken">
      <h4 id="panel-overtaken" class="ds-heading" data-size="2xs" tabIndex={-1} ref={heading}>
        {say('preview.panel.overtaken.title')}
      </h4>
      <div role="alert">
        <p>{say('preview.panel.overtaken.help')}</p>
      </div>
      <h5 class="ds-heading" data-size="2xs">
        {say('preview.panel.overtaken.theirs')}
      </h5>
      {raw === '' ? (
        <p>{say('preview.panel.noText')}</p>
      ) : (
        <DiffText pieces={[{kind: 'same', text: raw}]} lang={language.html} />
      )}
      <h5 class="ds-heading" data-size="2xs">
        {say('preview.panel.overtaken.yours')}
      </h5>
      <DiffText pieces={diffWords(raw, editing.text)} lang={language.html} />
      <div class="panel-actions" data-color="accent">
        <button type="button" class="ds-button" onClick={() => choose(editing.keepMine())}>
          {say('preview.panel.overtaken.keep')}
        </button>
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => choose(editing.discard())}>
          {say('preview.panel.overtaken.take')}
        </button>
      </div>
    </div>
  )
}
