import {bringIntoView} from './bring-into-view.ts'
import type {OpenFrame} from './frames.ts'

/**
 * The passages of a page that can be reached by keyboard: those of the policy's own.
 *
 * @param page the document of the frame
 * @returns their elements, in the order of the page
 */
export function reachable(page: Document): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('[data-pv-own]')]
}

/**
 * Make passages reachable: the page is one stop of the Tab key, and arrows go from one passage to the next.
 *
 * @param page the document of the frame, marked
 */
export function reachPassages(page: Document): void {
  const all = new Set<Element>(reachable(page))
  const stop = [...page.querySelectorAll('[tabindex="0"]')].find((one) => all.has(one)) ?? all.values().next().value
  for (const element of page.querySelectorAll('[tabindex]:not(table)'))
    if (!all.has(element)) element.removeAttribute('tabindex')
  for (const element of all) setTabIndex(element, element === stop ? '0' : '-1')
  // What can be pressed in a page does nothing here; its words are reached as a passage.
  for (const element of page.querySelectorAll('a[href], button')) if (!all.has(element)) setTabIndex(element, '-1')
}

/**
 * Put the focus on a passage.
 *
 * @param open the frame
 * @param element the passage; when there is none, nothing happens
 * @returns whether there was one
 */
export function moveTo({frame, page}: OpenFrame, element: HTMLElement | undefined): boolean {
  if (!element) return false
  for (const before of page.querySelectorAll('[data-pv-own][tabindex="0"]')) setTabIndex(before, '-1')
  setTabIndex(element, '0')
  frame.contentWindow?.focus()
  element.focus({preventScroll: true})
  bringIntoView(frame, element, false)
  return true
}

function setTabIndex(element: Element, value: '-1' | '0'): void {
  if (element.getAttribute('tabindex') !== value) element.setAttribute('tabindex', value)
}
