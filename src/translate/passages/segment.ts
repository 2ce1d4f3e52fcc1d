/** What a protected part is. */
export type PartKind = 'break' | 'close' | 'code' | 'fact' | 'language' | 'link' | 'open' | 'other'

/** A part of a passage that translation must carry over as it is: a fact, code, an address, a mark of Markdown. */
export interface ProtectedPart {
  kind: PartKind
  /** As it is written in a bundle, `{{supplier}}`, `**`, `](https://…)`. */
  raw: string
  /** What it must be found again as: the path of a fact without its forms, an address, code. */
  name: string
  /** What people see of it: the value of a fact; the rest as it is written. */
  shown: string
}

/** The words of a passage, in order: text, which is plain and never Markdown, and protected parts. */
export type Segment = readonly (ProtectedPart | string)[]

/**
 * Whether two segments say the same with the same parts.
 *
 * @param one a segment
 * @param other another
 * @returns whether they do, letter by letter
 */
export function isSameSegment(one: Segment, other: Segment): boolean {
  const known = (part: Segment[number] | undefined): string | undefined => (typeof part === 'object' ? part.raw : part)
  return (
    one.length === other.length &&
    one.every((part, index) => typeof part === typeof other[index] && known(part) === known(other[index]))
  )
}

/**
 * The protected parts of a segment.
 *
 * @param segment a segment
 * @returns its parts, in order
 */
export function partsOf(segment: Segment): ProtectedPart[] {
  return segment.filter((part) => typeof part === 'object')
}

/**
 * A segment as people read it.
 *
 * @param segment a segment
 * @returns its text, facts as their values, without marks of Markdown
 */
export function shownText(segment: Segment): string {
  return segment.map((part) => (typeof part === 'string' ? part : marks.has(part.kind) ? '' : part.shown)).join('')
}

const marks: ReadonlySet<PartKind> = new Set(['close', 'open'])
