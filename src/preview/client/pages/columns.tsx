import './columns.css'
import {useSignalEffect} from '@preact/signals'
import {useEffect, useRef} from 'preact/hooks'
import {policy, start} from '../state/project.ts'
import {goTo, selected, tried, type SelectedPassage} from '../state/selection.ts'
import {width} from '../state/settings.ts'
import {say} from '../words.ts'
import {bringIntoView} from './bring-into-view.ts'
import {Column} from './column.tsx'
import {ColumnTabs} from './column-tabs.tsx'
import {frames, framesLoaded, layOutSoon} from './frames.ts'
import {goToPlace} from './go-to-place.ts'
import {elementIn} from './passage-elements.ts'
import {pageViews, stoppedAlike} from './page-views.ts'
import {moveTo} from './reach-passages.ts'
import {keepReadingPlace} from './reading-place.ts'
import {isNarrow, shownLanguages} from './shown-languages.ts'
import {StoppedNotice} from './stopped-notice.tsx'

/** Below this there is room for one page alone, in pixels. */
const narrow = 640

/** Where the panel has a place beside the pages. */
const wide = '(width >= 1100px)'

/** The versions of a policy side by side, each in a frame of its own. */
export function Columns() {
  const place = useRef<HTMLDivElement>(null)
  const known = policy.value
  useEffect(() => (place.current ? watchWidth(place.current) : undefined), [known === undefined])
  useEffect(() => (known ? keepReadingPlace(known.id) : undefined), [known?.id])
  useEffect(() => (known ? forget : undefined), [known?.id])
  useSignalEffect(() => {
    void framesLoaded.value
    if (goTo.value) goToPlace()
  })
  useFocusBack()
  useSelectedInView()
  if (!known) return <p class="pages-wait">{say('preview.pages.wait')}</p>
  const alike = known.languages.length > 0 ? stoppedAlike.value : known.broken
  const shown = shownLanguages.value
  return (
    <div class="pages-place" ref={place}>
      {alike.length > 0 && (
        <StoppedNotice findings={alike} shown={Object.values(pageViews.value).some(({html}) => html !== null)} />
      )}
      <p class="pages-hint">
        {say(start.value?.readOnly === true ? 'preview.pages.hintReadOnly' : 'preview.pages.hint')}
      </p>
      <p class="ds-sr-only" id="pages-keys">
        {say('preview.pages.keys')}
      </p>
      {isNarrow.value && <ColumnTabs />}
      <div class="pages-scroll" data-narrow={isNarrow.value} data-width={width.value}>
        {shown.map((progress) => (
          <Column key={`${known.id} ${progress.language.code}`} policy={known.id} progress={progress} />
        ))}
      </div>
    </div>
  )
}

/** What was open in a policy is no longer when another is looked at. */
function forget(): void {
  pageViews.value = {}
  selected.value = undefined
  tried.value = {}
}

/** Know whether there is room for more than one page; what is returned stops it. */
function watchWidth(place: Element): () => void {
  const observer = new ResizeObserver(() => {
    isNarrow.value = place.clientWidth < narrow
    layOutSoon()
  })
  observer.observe(place)
  return () => observer.disconnect()
}

/** When the panel is closed, the passage that was open has the focus again. */
function useFocusBack(): void {
  const open = useRef<SelectedPassage | undefined>(undefined)
  useSignalEffect(() => {
    const before = open.current
    open.current = selected.value
    if (!before || open.current) return
    const frame = frames.get(before.language)
    if (frame) moveTo(frame, elementIn(frame.page, before.language, before))
  })
}

/** Where the panel opens over the pages, what it is about is kept in sight above it. */
function useSelectedInView(): void {
  useSignalEffect(() => {
    const open = selected.value
    const frame = open && frames.get(open.language)
    if (!frame || matchMedia(wide).matches) return
    const element = elementIn(frame.page, open.language, open)
    if (element) requestAnimationFrame(() => bringIntoView(frame.frame, element))
  })
}
