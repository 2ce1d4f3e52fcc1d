import {createHash} from 'node:crypto'

/** How many signs of the fingerprint are shown: enough to tell the versions of one page apart. */
const length = 8

/**
 * The mark by which somebody sees which version of a page is published: its day and the beginning of its fingerprint.
 *
 * @param markdown the declaration in one language, without front matter and without the mark
 * @param updated the day on which it was last changed, `2022-08-05`; undefined when the policy does not say
 * @returns the mark, `2022-08-05 · 1a2b3c4d`; the same for every format and theme
 */
export function versionMark(markdown: string, updated: string | undefined): string {
  const fingerprint = createHash('sha256').update(markdown).digest('hex').slice(0, length)
  return updated === undefined ? fingerprint : `${updated} · ${fingerprint}`
}
