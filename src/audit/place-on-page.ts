import type {Place} from '../diagnostics/finding.ts'
import type {WeighedFinding} from '../diagnostics/weighed-finding.ts'
import type {Page, PageSection} from '../published/page.ts'
import {indexOfNth} from '../source/index-of-nth.ts'

/**
 * Point at the line of the page on which something stands.
 *
 * @param finding what was found, by the texts of the page
 * @param page the page
 * @returns its place; undefined for the page as a whole, and where the file has no lines
 */
export function placeOnPage({path = [], excerpt, nth}: WeighedFinding, page: Page): Place | undefined {
  const section = path[0] === 'sections' ? page.sections.find(({id}) => id === path[1]) : undefined
  const line = section && (path[2] === 'title' ? section.line : lineIn(section, excerpt, nth))
  if (line === undefined) return undefined
  const point = {line, column: 1, offset: 0}
  return {start: point, end: point}
}

/** The line of the block that an excerpt of a section's text stands in, else that of its first. */
function lineIn({text, blocks, line}: PageSection, excerpt: string | undefined, nth = 0): number | undefined {
  const at = excerpt === undefined ? -1 : indexOfNth(text, excerpt, nth)
  const block = blocks.findLast(({offsets}) => offsets[0] !== undefined && offsets[0] <= at) ?? blocks[0]
  return block?.line ?? line
}
