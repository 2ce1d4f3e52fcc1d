import './panel.css'
import './findings.css'
import {useEffect} from 'preact/hooks'
import {selected} from '../state/selection.ts'
import {FindingsList} from './findings-list.tsx'
import {NoticeLine} from './notice-line.tsx'
import {followSelection} from './opened-passage.ts'
import {PassagePanel} from './passage-panel.tsx'

/** What is known of the passage that is open; where none is, the findings. */
export function SidePanel() {
  useEffect(followSelection, [])
  const close = (event: KeyboardEvent): void => {
    const inDialog = event.target instanceof Element && event.target.closest('dialog')
    if (event.key !== 'Escape' || event.defaultPrevented || inDialog || !selected.peek()) return
    event.preventDefault()
    selected.value = undefined
  }
  return (
    <aside class="panel" data-size="sm" aria-labelledby="panel-title" onKeyDown={close}>
      {selected.value ? <PassagePanel /> : <FindingsList />}
      <NoticeLine />
    </aside>
  )
}
