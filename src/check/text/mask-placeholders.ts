import type {Placeholder} from '../../language/pattern.ts'
import {filled} from './block.ts'

/** Fills what a placeholder takes in its text, after the first character. */
export const filler = '\uE004'

const placeholders = /\{\{[^{}]*\}\}/g

/**
 * Put a mark of the same length in the place of each placeholder, so that Markdown sees none of what is in it.
 *
 * @param raw a text of a bundle
 * @returns the text, as long as before
 */
export function maskPlaceholders(raw: string): string {
  return raw.replace(placeholders, ({length}) => filled + filler.repeat(length - 1))
}

/**
 * Read the placeholders of a text, as i18next's syntax has them.
 *
 * @param raw a text of a bundle
 * @returns their paths and forms, in order
 */
export function readPlaceholders(raw: string): Placeholder[] {
  return [...raw.matchAll(placeholders)].map(([whole]) => {
    const [path = '', ...forms] = whole
      .slice(2, -2)
      .split(',')
      .map((part) => part.replace(/\s+/g, ' ').trim())
    return {path, forms}
  })
}
