import {goTo} from '../state/selection.ts'
import {bringIntoView, isCalm} from './bring-into-view.ts'
import {frames, seenFrames} from './frames.ts'
import {elementIn} from './passage-elements.ts'
import {showLanguage, shownLanguages} from './shown-languages.ts'

/** How long a place is marked that was gone to, in milliseconds. */
const flash = 1600

/**
 * Go where somebody asked to go, once its page is there: into view in its own language, and marked in all.
 */
export function goToPlace(): void {
  const place = goTo.peek()
  if (!place) return
  const language = place.passage?.language ?? seenFrames()[0]?.language
  if (language === undefined) return
  if (place.passage) showLanguage(language)
  const shown = shownLanguages.peek().some((one) => one.language.code === language)
  if (shown && !frames.has(language)) return
  goTo.value = undefined
  // The page may have been hidden until now, and is laid out first.
  requestAnimationFrame(() => requestAnimationFrame(() => arrive(language, place)))
}

function arrive(language: string, {passage, section}: NonNullable<typeof goTo.value>): void {
  for (const [code, {frame, page}] of frames) {
    const element = passage ? elementIn(page, code, passage) : page.getElementById(section ?? '')
    if (!element) continue
    if (code === language) bringIntoView(frame, element)
    element.setAttribute('data-pv-flash', isCalm() ? 'calm' : '')
    setTimeout(() => element.removeAttribute('data-pv-flash'), flash)
  }
}
