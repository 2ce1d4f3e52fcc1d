import {asciiLetters} from './ascii-letters.ts'

/** An id longer than this is cut between words. */
const longest = 60

/**
 * Make ids of headings.
 *
 * @returns what makes the id of a heading: kebab-case, ASCII, beginning with a letter, unlike all that it has made before
 */
export function createIds(): (title: string) => string {
  const counts = new Map<string, number>()
  return (title) => {
    const slug = slugOf(title)
    let id = slug
    for (let count = counts.get(slug) ?? 1; counts.has(id); id = `${slug}-${count}`) counts.set(slug, ++count)
    counts.set(id, 1)
    return id
  }
}

/**
 * The part of an address that a heading becomes.
 *
 * @param title the heading
 * @returns kebab-case, ASCII, beginning with a letter
 */
export function slugOf(title: string): string {
  const whole = title
    .toLowerCase()
    .replace(/[^a-z\d\s]/gu, (letter) => asciiLetters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^[\d-]+|-+$/g, '')
  if (whole.length <= longest) return whole || 'section'
  const cut = whole.slice(0, longest + 1)
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 1)) || 'section'
}
