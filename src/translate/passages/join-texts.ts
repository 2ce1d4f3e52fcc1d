/**
 * Put pieces beside each other as they were found: texts that meet are one, and none is empty.
 *
 * @param pieces texts, and what stands among them, in order
 * @returns the pieces
 */
export function joinTexts<T>(pieces: Iterable<T | string>): (T | string)[] {
  const joined: (T | string)[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece
    else if (piece !== '') joined.push(piece)
  }
  return joined
}
