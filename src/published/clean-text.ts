/** What is not seen: soft hyphens, joiners and marks without width; signs of icon fonts; controls. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\uffff\ue000-\uf8ff]/g

// eslint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/g

/** Spaces of any width. */
const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g

/**
 * Make the text of a page plain: every space is a space, and nothing is in it that cannot be seen.
 *
 * @param text any text
 * @returns the text, letters and quotes as they were
 */
export function cleanText(text: string): string {
  return text
    .replace(unseen, '')
    .replace(controls, '')
    .replace(spaces, ' ')
    .replace(/[\f\u2028\u2029\u0085]/g, '\n')
}

/**
 * Make a text one line.
 *
 * @param text any text
 * @returns its words with one space between them
 */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim()
}

/**
 * How a text begins, for naming what was left out.
 *
 * @param text any text
 * @returns one line, cut after at most sixty characters, between words where it can be
 */
export function beginningOf(text: string): string {
  const line = oneLine(text.slice(0, 1000))
  if (line.length <= 60) return line
  const cut = line.slice(0, 60)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 30)).trimEnd()} …`
}
