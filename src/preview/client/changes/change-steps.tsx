import {useSignal} from '@preact/signals'
import type {ChangeRow} from '../../protocol.ts'
import {say} from '../words.ts'
import {goToChange} from './go-to-change.ts'

/** Goes from one change to the next. */
export function ChangeSteps({rows}: {rows: readonly ChangeRow[]}) {
  const at = useSignal<string | undefined>(undefined)
  const now = rows.findIndex((row) => nameOf(row) === at.value)
  const go = (by: number): void => {
    const next = now < 0 ? (by > 0 ? 0 : rows.length - 1) : (now + by + rows.length) % rows.length
    at.value = nameOf(rows[next]!)
    goToChange(rows[next]!, false)
  }
  return (
    <div class="changes-steps" role="group" aria-label={say('preview.changes.steps')}>
      <span class="changes-position" aria-live="polite">
        {now >= 0 && say('preview.changes.position', {number: now + 1, count: rows.length})}
      </span>
      <button class="ds-button" data-size="sm" data-variant="secondary" type="button" onClick={() => go(-1)}>
        {say('preview.changes.previous')}
      </button>
      <button class="ds-button" data-size="sm" data-variant="secondary" type="button" onClick={() => go(1)}>
        {say('preview.changes.next')}
      </button>
    </div>
  )
}

function nameOf({key, index, kind}: ChangeRow): string {
  return `${key} ${index} ${kind}`
}
