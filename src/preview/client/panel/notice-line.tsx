import {say} from '../words.ts'
import {notice} from './notice.ts'
import {takeBack} from './take-back.ts'

/** What has just been done, said by itself, and the button that takes it back. */
export function NoticeLine() {
  const now = notice.value
  const dismiss = (): void => {
    notice.value = undefined
    document.getElementById('panel-title')?.focus()
  }
  return (
    <div class="panel-notice" data-shown={now ? '' : undefined}>
      <p role="status" class="panel-notice__text">
        {now?.say()}
      </p>
      {now && (
        <div class="panel-actions">
          {now.undo !== null && (
            <button type="button" class="ds-button" data-variant="secondary" onClick={() => void takeBack(now.undo!)}>
              {say('preview.panel.undo.action')}
            </button>
          )}
          <button type="button" class="ds-button" data-variant="tertiary" onClick={dismiss}>
            {say('preview.panel.undo.dismiss')}
          </button>
        </div>
      )}
    </div>
  )
}
