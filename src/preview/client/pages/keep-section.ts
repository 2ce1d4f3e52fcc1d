import {scrollerOf} from './bring-into-view.ts'
import {seenFrames, type OpenFrame} from './frames.ts'

/** Headings of sections. */
const headings = ':is(h1, h2, h3, h4, h5, h6)[id]'

/**
 * Change which page is seen, and stay at the same section in it.
 *
 * @param change what changes it
 */
export function keepSection(change: () => void): void {
  const [before] = seenFrames()
  const place = before && placeOf(before)
  change()
  if (!place) return
  // Twice: first the other page is shown, then it is laid out.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const [after] = seenFrames()
      const heading = after?.page.getElementById(place.id)
      if (after && heading) scrollerOf(after.frame).scrollBy({top: topOf(after, heading) - place.top, behavior: 'auto'})
    })
  )
}

/** The last section that begins above the middle of the window, and where it begins. */
function placeOf(open: OpenFrame): {id: string; top: number} | undefined {
  const begun = [...open.page.querySelectorAll(headings)].filter((one) => topOf(open, one) < innerHeight / 2).at(-1)
  return begun && {id: begun.id, top: topOf(open, begun)}
}

function topOf({frame}: OpenFrame, heading: Element): number {
  return frame.getBoundingClientRect().top + heading.getBoundingClientRect().top
}
