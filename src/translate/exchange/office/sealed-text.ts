import {visible} from '../../../diagnostics/report-characters.ts'

const sealed = /⟦U\+([0-9A-F]{4})⟧/g

/** Begins what some programs take for a character by its number, in documents too, where it is none. */
const escape = /_(?=x[0-9A-Fa-f]{4}_)/g

/**
 * Write text so that a file of Office can hold it: what does not show stands as its number, `⟦U+0001⟧`, as text has no such marks.
 *
 * @param text text with marks
 * @returns text that people see all of; what is read back is the same
 */
export function sealText(text: string): string {
  const shown = visible(text) === text ? text : text.replace(/[^]/gu, (one) => (isSealed(one) ? seal(one) : one))
  return shown.replace(escape, seal)
}

/**
 * Read what `sealText` wrote.
 *
 * @param text text as it came back
 * @returns text with marks; numbers of other characters stay text
 */
export function unsealText(text: string): string {
  return text.replace(sealed, (mark, code: string) => {
    const character = String.fromCharCode(Number.parseInt(code, 16))
    return isSealed(character) || character === '_' ? character : mark
  })
}

function isSealed(character: string): boolean {
  return visible(character) !== character
}

function seal(character: string): string {
  return `⟦U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟧`
}
