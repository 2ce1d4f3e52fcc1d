import {scrollerOf} from './bring-into-view.ts'
import type {OpenFrame} from './frames.ts'

/** Headings of sections. */
const headings = ':is(h1, h2, h3, h4, h5, h6)[id]'

/** Where somebody reads in a page: at which section, and where in the window it begins, in pixels. */
export interface SectionPlace {
  id: string
  top: number
}

/**
 * Where somebody reads in a page: the last section that begins above the middle of the window.
 *
 * @param open the frame
 * @returns the place; undefined when no section begins there
 */
export function sectionPlace(open: OpenFrame): SectionPlace | undefined {
  const begun = [...open.page.querySelectorAll(headings)].filter((one) => topOf(open, one) < innerHeight / 2).at(-1)
  return begun && {id: begun.id, top: topOf(open, begun)}
}

/**
 * Scroll until a section begins where it did; nothing happens when the page has no such section.
 *
 * @param open the frame, laid out
 * @param place where it was
 */
export function scrollToPlace(open: OpenFrame, {id, top}: SectionPlace): void {
  const heading = open.page.getElementById(id)
  if (heading) scrollerOf(open.frame).scrollBy({top: topOf(open, heading) - top, behavior: 'auto'})
}

function topOf({frame}: OpenFrame, heading: Element): number {
  return frame.getBoundingClientRect().top + heading.getBoundingClientRect().top
}
