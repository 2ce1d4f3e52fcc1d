import {referenceMarkdown} from '../escape-markdown.ts'

/** What is written as references in a stretch of finished Markdown. */
export interface Referred {
  /** Whether a backslash escapes in it; it does not in HTML. */
  escapes: boolean
  /** The characters that a backslash escapes where it is read; default: all that CommonMark has. */
  backslash: string | undefined
  /** Whether a character would begin something that is run. */
  isRun(offset: number): boolean
}

/**
 * Write characters of finished Markdown as references, for a reader that would run them or does not know their escapes.
 *
 * @param written Markdown that holds characters and escapes, and no marks
 * @param referred which characters
 * @returns Markdown that means the same
 */
export function referencesFor(written: string, {escapes, backslash, isRun}: Referred): string {
  const units = written.matchAll(escapes ? /\\([!-/:-@[-`{-~])|[^]/gu : /[^]/gu)
  return [...units]
    .map(({0: unit, 1: escaped, index}) => {
      const character = escaped ?? unit
      const unknown = escaped !== undefined && backslash !== undefined && !backslash.includes(escaped)
      const run = isRun(index) || (escaped !== undefined && isRun(index + 1))
      return unknown || run ? referenceMarkdown(character) : unit
    })
    .join('')
}
