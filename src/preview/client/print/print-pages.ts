import './print.css'
import {frames} from '../pages/frames.ts'
import {shownLanguages} from '../pages/shown-languages.ts'
import {printedPage} from './printed-page.ts'

/** The class of what is printed instead of the window. */
const printed = 'printed'

/**
 * Have the pages that are shown printed whole, one after the other, whenever the window is printed.
 *
 * @returns what stops it
 */
export function printPages(): () => void {
  addEventListener('beforeprint', layOut)
  addEventListener('afterprint', takeAway)
  return () => {
    removeEventListener('beforeprint', layOut)
    removeEventListener('afterprint', takeAway)
    takeAway()
  }
}

function layOut(): void {
  takeAway()
  const pages = shownLanguages.peek().flatMap(({language}) => frames.get(language.code)?.page ?? [])
  if (pages.length === 0) return
  const place = document.createElement('div')
  place.className = printed
  place.append(...pages.map(printedPage))
  document.body.append(place)
}

function takeAway(): void {
  document.querySelector(`body > .${printed}`)?.remove()
}
