import type {Segment} from '../../passages/segment.ts'

/** A space that does not break, with what stands on both sides: `§ 8`, `nr. 1`, `10 000`. */
const bound = /([^\s]{1,12})\u00a0([^\s.,;:!?)]{1,12})/gu

/**
 * Put back spaces that do not break where a service has made them ordinary ones.
 *
 * @param draft the draft
 * @param source what it was made from
 * @returns the draft; only between what stands so in the source too
 */
export function restoreSpaces(draft: Segment, source: Segment): Segment {
  const texts = source.filter((part) => typeof part === 'string')
  const seen = [...new Set(texts.flatMap((text) => [...text.matchAll(bound)].map(([whole]) => whole)))]
  if (seen.length === 0) return draft
  return draft.map((part) =>
    typeof part === 'string'
      ? seen.reduce((text, kept) => text.replaceAll(kept.replaceAll('\u00a0', ' '), kept), part)
      : part
  )
}
