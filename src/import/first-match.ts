/**
 * Where a cue is first found; a global expression remembers nothing afterwards.
 *
 * @param cue the cue
 * @param text any text
 * @returns the match; undefined when there is none
 */
export function firstMatch(cue: RegExp, text: string): RegExpExecArray | undefined {
  const {value} = text.matchAll(cue).next() as {value?: RegExpExecArray}
  return value
}

/**
 * Whether a cue is all that a text says.
 *
 * @param cue the cue
 * @param text any text
 * @returns whether it covers the whole text
 */
export function isWholly(cue: RegExp, text: string): boolean {
  return [...text.matchAll(cue)].some(({0: found}) => found.length === text.length)
}

/**
 * Whether a cue is found in a text.
 *
 * @param cue the cue
 * @param text any text
 * @returns whether it is
 */
export function says(cue: RegExp, text: string): boolean {
  return firstMatch(cue, text) !== undefined
}
