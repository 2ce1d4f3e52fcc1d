/** Space above what was brought into view, in pixels. */
const above = 16

/**
 * Scroll until a place in a page is seen below what sticks to the top.
 *
 * @param frame the frame of the page
 * @param element the place
 * @param always whether it is brought to the top also when it is seen already; default: `true`
 */
export function bringIntoView(frame: HTMLIFrameElement, element: Element, always = true): void {
  const scroller = scrollerOf(frame)
  const window = scroller === document.scrollingElement
  const {top, bottom} = window ? {top: 0, bottom: innerHeight} : scroller.getBoundingClientRect()
  const sticky = [...document.querySelectorAll<HTMLElement>('[data-sticky]')].filter(
    (one) => one.contains(frame) || isBeside(one, frame)
  )
  const from =
    top + sticky.reduce((sum, one) => sum + (getComputedStyle(one).position === 'sticky' ? one.offsetHeight : 0), 0)
  const place = element.getBoundingClientRect()
  const at = frame.getBoundingClientRect().top + place.top
  if (!always && at >= from && at + Math.min(place.height, 100) <= bottom) return
  scroller.scrollBy({top: at - from - above, left: sideways(frame, scroller), behavior: isCalm() ? 'auto' : 'smooth'})
}

/**
 * Whether the reader wants nothing to move.
 *
 * @returns whether that is so
 */
export function isCalm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}

/**
 * What scrolls the pages: their own place, or on a small screen the whole window.
 *
 * @param element something within
 * @returns what scrolls it
 */
export function scrollerOf(element: Element): Element {
  const own = element.closest('.pages-scroll')
  return own && getComputedStyle(own).overflowY !== 'visible' ? own : document.scrollingElement!
}

/** What sticks above the page of a frame: its own head, and what all have in common. */
function isBeside(sticky: Element, frame: Element): boolean {
  const column = sticky.closest('.pages-column')
  return column === null || column === frame.closest('.pages-column')
}

function sideways(frame: Element, scroller: Element): number {
  const column = (frame.closest('.pages-column') ?? frame).getBoundingClientRect()
  const {left, right} = scroller.getBoundingClientRect()
  if (column.left < left || column.width > right - left) return column.left - left
  return Math.max(0, column.right - right)
}
