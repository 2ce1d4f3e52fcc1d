import {selected} from '../state/selection.ts'
import {bringIntoView} from './bring-into-view.ts'
import type {OpenFrame} from './frames.ts'
import {moveTo, reachable} from './reach-passages.ts'
import {passageAt} from './passage-elements.ts'

/**
 * Let passages of a page be opened, by mouse and by keyboard. Nothing of the page itself runs, and its links lead nowhere but within it.
 *
 * @param open the frame
 */
export function listenToFrame(open: OpenFrame): void {
  const {page} = open
  page.addEventListener('click', (event) => click(event, open))
  page.addEventListener('auxclick', (event) => event.preventDefault())
  page.addEventListener('submit', (event) => event.preventDefault())
  page.addEventListener('dragstart', (event) => event.preventDefault())
  page.addEventListener('keydown', (event) => press(event, open))
}

function click(event: MouseEvent, open: OpenFrame): void {
  const target = event.target as Element
  const link = target.closest('a[href]')
  if (link) event.preventDefault()
  const address = link?.getAttribute('href') ?? ''
  const section = address.startsWith('#') ? open.page.getElementById(address.slice(1)) : null
  if (section) return bringIntoView(open.frame, section)
  // Whoever has marked words wants to copy them.
  if (open.page.getSelection()?.isCollapsed === false) return
  const passage = passageAt(target, open.language)
  if (passage) selected.value = passage
}

function press(event: KeyboardEvent, open: OpenFrame): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const act = keys[event.key]
  if (act?.(event.target as Element, open)) event.preventDefault()
}

/** What keys do in a page; whether they did something. */
const keys: Readonly<Record<string, (at: Element, open: OpenFrame) => boolean>> = {
  ArrowDown: (at, open) => step(at, open, 1, true),
  ArrowUp: (at, open) => step(at, open, -1, true),
  ArrowRight: (at, open) => step(at, open, 1, false),
  ArrowLeft: (at, open) => step(at, open, -1, false),
  Home: (_, open) => moveTo(open, reachable(open.page)[0]),
  End: (_, open) => moveTo(open, reachable(open.page).at(-1)),
  Enter: openAt,
  ' ': openAt,
  Escape() {
    if (!selected.value) return false
    selected.value = undefined
    return true
  }
}

function openAt(at: Element, {language}: OpenFrame): boolean {
  const passage = passageAt(at, language)
  if (!passage) return false
  selected.value = passage
  return true
}

/** To the next passage; up and down pass over phrases within a passage. */
function step(at: Element, open: OpenFrame, by: -1 | 1, whole: boolean): boolean {
  const all = reachable(open.page)
  const now = all.indexOf(at as HTMLElement)
  if (now < 0) return false
  const isWhole = (one: Element): boolean => !one.parentElement?.closest('[data-pv-own]')
  let next = now + by
  while (whole && all[next] && !isWhole(all[next]!)) next += by
  return moveTo(open, all[next])
}
