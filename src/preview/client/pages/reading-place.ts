import {effect} from '@preact/signals'
import {route} from '../state/route.ts'
import {goTo} from '../state/selection.ts'
import {scrollerOf} from './bring-into-view.ts'
import {frames, framesLoaded, seenFrames, type OpenFrame} from './frames.ts'
import {pageViews} from './page-views.ts'
import {scrollToPlace, sectionPlace, type SectionPlace} from './section-place.ts'
import {shownLanguages} from './shown-languages.ts'

/** Where somebody read in the pages of a policy. */
interface ReadingPlace {
  language: string
  section: SectionPlace
  /** How far the pages were scrolled sideways, in pixels. */
  left: number
}

/** Where the pages of each policy were left, as long as the window is open. */
const left = new Map<string, ReadingPlace>()

/**
 * Begin where the pages of a policy were left, when somebody has been at its facts or at another policy meanwhile, and know where they are
 * left now.
 *
 * @param policy the policy
 * @returns what stops it
 */
export function keepReadingPlace(policy: string): () => void {
  const place = goTo.peek() ? undefined : left.get(policy)
  const stops = [
    place ? comeBack(place) : () => undefined,
    effect(() => {
      // Told as soon as somebody goes elsewhere, while the pages are still there.
      void route.value
      leave(policy)
    })
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

function leave(policy: string): void {
  const [open] = seenFrames()
  const section = open && sectionPlace(open)
  if (!open) return
  if (section) left.set(policy, {language: open.language, section, left: scrollerOf(open.frame).scrollLeft})
  else left.delete(policy)
}

/** Once all pages are there, unless somebody has scrolled by then. */
function comeBack({language, section, left: sideways}: ReadingPlace): () => void {
  let isDone = false
  return effect(() => {
    void framesLoaded.value
    const views = pageViews.value
    const isThere = ({language: {code}}: {language: {code: string}}): boolean =>
      views[code] !== undefined && (views[code].html === null || frames.has(code))
    if (isDone || !shownLanguages.value.every(isThere)) return
    isDone = true
    // Twice: first what has changed is marked, then the pages are laid out.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const open = seen(language)
        if (!open || goTo.peek() || scrollerOf(open.frame).scrollTop > 0) return
        scrollerOf(open.frame).scrollLeft = sideways
        scrollToPlace(open, section)
      })
    )
  })
}

/** The page of a language, else the one that is seen instead. */
function seen(language: string): OpenFrame | undefined {
  const all = seenFrames()
  return all.find((one) => one.language === language) ?? all[0]
}
