import {signal} from '@preact/signals'
import {alignSections, type LaidPage} from './align-sections.ts'

/** A frame that has loaded its page. */
export interface OpenFrame extends LaidPage {
  language: string
}

/** The frames that have loaded, by language. */
export const frames = new Map<string, OpenFrame>()

/** Grows when a frame has loaded. */
export const framesLoaded = signal(0)

let waiting = false

/** Have all pages laid out again before the next picture: as tall as what they hold, and sections beside each other. */
export function layOutSoon(): void {
  if (waiting) return
  waiting = true
  requestAnimationFrame(() => {
    waiting = false
    layOut()
  })
}

/**
 * The frames that are seen, in the order of the window.
 *
 * @returns the frames
 */
export function seenFrames(): OpenFrame[] {
  return [...frames.values()].filter(({frame}) => frame.isConnected && frame.offsetParent !== null)
}

function layOut(): void {
  const seen = seenFrames()
  levelHeads(seen)
  for (const {page} of seen) reachWideTables(page)
  alignSections(seen)
  const heights = seen.map(({page}) => heightOf(page))
  for (const [index, {frame}] of seen.entries()) {
    const height = `${heights[index]}px`
    if (frame.style.height !== height) frame.style.height = height
  }
}

/** Heads are equally tall, so that pages begin at the same height. */
function levelHeads(seen: readonly OpenFrame[]): void {
  const heads = seen.flatMap(
    ({frame}) => frame.closest('.pages-column')?.querySelector<HTMLElement>('.pages-head-in') ?? []
  )
  for (const head of heads) head.style.minHeight = ''
  const tallest = Math.max(0, ...heads.map((head) => head.offsetHeight))
  if (heads.length > 1) for (const head of heads) head.style.minHeight = `${tallest}px`
}

/** A table that scrolls within itself can be scrolled with the keyboard. */
function reachWideTables(page: Document): void {
  for (const table of page.querySelectorAll('table')) {
    const isWide = table.scrollWidth > table.clientWidth
    if (isWide !== table.hasAttribute('tabindex')) {
      if (isWide) table.setAttribute('tabindex', '0')
      else table.removeAttribute('tabindex')
    }
  }
}

/** How tall a page is, with room for the bar below what is too wide. */
function heightOf(page: Document): number {
  const {documentElement: root} = page
  const bar = root.scrollWidth > root.clientWidth ? 16 : 0
  return Math.ceil(root.getBoundingClientRect().height) + bar
}
