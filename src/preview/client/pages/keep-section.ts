import {seenFrames} from './frames.ts'
import {scrollToPlace, sectionPlace} from './section-place.ts'

/**
 * Change which page is seen, and stay at the same section in it.
 *
 * @param change what changes it
 */
export function keepSection(change: () => void): void {
  const [before] = seenFrames()
  const place = before && sectionPlace(before)
  change()
  if (!place) return
  // Twice: first the other page is shown, then it is laid out.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const [after] = seenFrames()
      if (after) scrollToPlace(after, place)
    })
  )
}
