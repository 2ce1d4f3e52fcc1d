import type {Placeholder} from '../../language/pattern.ts'
import {filled} from './block.ts'

/** Fills what a placeholder takes in its text, after the first character. */
export const filler = '\uE004'

const placeholders = /\{\{[^{}]*\}\}/g

/** The marks themselves, where somebody has written them. */
const marks = new RegExp(`[${filled}${filler}]`, 'g')

/**
 * Put a mark of the same length in the place of each placeholder, so that Markdown sees none of what is in it.
 *
 * @param raw a text of a bundle
 * @returns the text, as long as before
 */
export function maskPlaceholders(raw: string): string {
  return raw.replace(marks, '\uFFFD').replace(placeholders, ({length}) => filled + filler.repeat(length - 1))
}

/**
 * Read the placeholders of a text, as i18next's syntax has them.
 *
 * @param raw a text of a bundle
 * @returns their paths and forms, in order
 */
export function readPlaceholders(raw: string): Placeholder[] {
  return [...raw.matchAll(placeholders)].map(([whole]) => {
    const parts = whole.slice(2, -2).split(',')
    const [path, ...forms] = parts.map((part) => part.replace(/\s+/g, ' ').trim()) as [string, ...string[]]
    return {path, forms}
  })
}
