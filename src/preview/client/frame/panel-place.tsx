import {signal, useSignalEffect} from '@preact/signals'
import type {ComponentChildren} from 'preact'
import {useRef} from 'preact/hooks'
import {policy} from '../state/project.ts'
import {selected} from '../state/selection.ts'
import {panel} from '../state/settings.ts'
import {say} from '../words.ts'
import {panelButtonWords} from './panel-button-words.ts'

/** From here on the panel has a place beside the pages; below, it is laid over them. */
const wide = matchMedia('(width >= 1100px)')

/** Whether the panel is open over the pages, on a small screen. */
const sheet = signal(false)

/** Whether the window is wide. */
const isWide = signal(wide.matches)

wide.addEventListener('change', () => {
  isWide.value = wide.matches
})

/** The place of the panel: at the side, or at the bottom of a small screen. It opens by itself when a passage is opened. */
export function PanelPlace({children}: {children: ComponentChildren}) {
  const before = useRef(selected.peek())
  useSignalEffect(() => {
    const now = selected.value
    if (now) setOpen(true)
    // What was laid over the pages because of a passage goes away with it.
    else if (before.current && !isWide.peek()) sheet.value = false
    before.current = now
  })
  return (
    <div class="frame-panel" id="panel" hidden={!isOpen()}>
      {!isWide.value && !selected.value && (
        <button
          type="button"
          class="ds-button frame-close"
          data-variant="tertiary"
          data-size="sm"
          onClick={() => setOpen(false)}
        >
          {say('preview.frame.closePanel')}
        </button>
      )}
      {children}
    </div>
  )
}

/** Opens the panel and closes it. */
export function PanelButton() {
  const open = isOpen()
  return (
    <button
      type="button"
      class="ds-button frame-panel-button"
      data-variant="secondary"
      data-size="sm"
      aria-expanded={open}
      aria-controls="panel"
      onClick={() => setOpen(!open)}
    >
      {open ? say('preview.frame.hidePanel') : panelButtonWords(policy.value)}
    </button>
  )
}

function isOpen(): boolean {
  return isWide.value ? panel.value : sheet.value
}

function setOpen(open: boolean): void {
  if (isWide.peek()) panel.value = open
  else sheet.value = open
}
