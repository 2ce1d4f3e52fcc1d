import type {Segment} from '../passages/segment.ts'

/** A change of a text. */
export interface TextChange {
  text: string
  /** What the change is, for people; empty when nothing was changed. */
  about: readonly string[]
}

/**
 * Change the text of a passage; protected parts stay as they are.
 *
 * @param segment the passage
 * @param change changes one stretch of text
 * @returns the passage, and what was changed in all of it
 */
export function changeTexts(
  segment: Segment,
  change: (text: string) => TextChange
): {segment: Segment; about: readonly string[]} {
  const about: string[] = []
  const changed = segment.map((part) => {
    if (typeof part === 'object') return part
    const result = change(part)
    about.push(...result.about)
    return result.text
  })
  return {segment: changed.filter((part) => part !== ''), about: [...new Set(about)]}
}

/**
 * Write a word with a capital letter where another has one.
 *
 * @param text what is written
 * @param like what it stands in place of
 * @returns the text, its first letter as that of the other
 */
export function recase(text: string, like: string): string {
  return /^\p{Lu}/u.test(like) ? text.slice(0, 1).toUpperCase() + text.slice(1) : text
}
