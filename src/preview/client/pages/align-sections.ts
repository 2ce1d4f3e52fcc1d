/** A page in its frame, to be laid beside others. */
export interface LaidPage {
  frame: HTMLIFrameElement
  page: Document
}

/** A heading, and how much was put above it. */
interface Place {
  heading: HTMLElement
  /** Its own margin, in pixels. */
  own: number
  extra: number
}

/** How often what was put above headings is corrected: margins of neighbours collapse, which is only seen when it is done. */
const corrections = 2

/** Differences that nobody sees, in pixels. */
const invisible = 0.5

/**
 * Let sections begin at the same height in all pages that are seen: those that are shorter get space above the next heading.
 *
 * @param pages the pages that are seen, in any order
 */
export function alignSections(pages: readonly LaidPage[]): void {
  const places = pages.map(({page}) => placesIn(page))
  for (const {heading} of places.flatMap((one) => [...one.values()])) heading.style.removeProperty('margin-top')
  if (pages.length < 2) return
  const ids = sharedIds(places)
  for (const place of places.flatMap((one) => [...one.values()]))
    place.own = parseFloat(getComputedStyle(place.heading).marginTop) || 0
  for (let round = 0; round <= corrections; round++) if (!level(pages, places, ids)) return
}

function placesIn(page: Document): Map<string, Place> {
  const headings = page.querySelectorAll<HTMLElement>(':is(h1, h2, h3, h4, h5, h6)[id]')
  return new Map([...headings].map((heading) => [heading.id, {heading, own: 0, extra: 0}]))
}

/** Ids that more than one page has, in the order of the page that has most. */
function sharedIds(places: readonly ReadonlyMap<string, Place>[]): string[] {
  const longest = places.reduce((one, other) => (other.size > one.size ? other : one))
  return [...longest.keys()].filter((id) => places.filter((one) => one.has(id)).length > 1)
}

/** Measure all, then move all. Whether anything was moved. */
function level(
  pages: readonly LaidPage[],
  places: readonly ReadonlyMap<string, Place>[],
  ids: readonly string[]
): boolean {
  const tops = pages.map(({frame}, index) => {
    const top = frame.getBoundingClientRect().top
    return new Map([...places[index]!].map(([id, {heading}]) => [id, top + heading.getBoundingClientRect().top]))
  })
  const shifts = pages.map(() => 0)
  const moved: Place[] = []
  for (const id of ids) {
    const now = tops.map((one, index) => (one.has(id) ? one.get(id)! + shifts[index]! : -Infinity))
    const lowest = Math.max(...now)
    for (const [index, top] of now.entries()) {
      const more = lowest - top
      if (more < invisible || !Number.isFinite(more)) continue
      const place = places[index]!.get(id)!
      place.extra += more
      shifts[index]! += more
      moved.push(place)
    }
  }
  for (const {heading, own, extra} of moved) heading.style.setProperty('margin-top', `${own + extra}px`, 'important')
  return moved.length > 0
}
