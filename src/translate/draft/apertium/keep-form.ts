import type {Piece} from './write-request.ts'

/**
 * Give the texts of a draft the form of the original: white space beside pieces, the case of the first letter, hyphens that the engine
 * has made dashes. What has no words in it stands as it was.
 *
 * @param pieces the pieces
 * @param originals the texts before, between and after them, as they were
 * @param drafts the same of the draft
 * @returns the texts; undefined when words have left the marks that stood around them, or have come between marks where none were
 */
export function keepForm(
  pieces: readonly Piece[],
  originals: readonly string[],
  drafts: readonly string[]
): string[] | undefined {
  const kept = originals.map((original, index) => {
    const draft = drafts[index] ?? ''
    if (!hasWords(original) && !hasWords(draft)) return original
    if (hasWords(original) && hasWords(draft))
      return withSpaceOf(original, withSmallLettersOf(original, withHyphensOf(original, draft)))
    return undefined
  })
  const whole: string[] = []
  for (const [index, text] of kept.entries()) {
    if (text === undefined && besideBlank(pieces, index)) return undefined
    whole.push(text ?? drafts[index] ?? '')
  }
  whole[0] = withCaseOf(originals[0] ?? '', whole[0] ?? '')
  return whole
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

function besideBlank(pieces: readonly Piece[], index: number): boolean {
  return pieces[index - 1]?.as === 'blank' || pieces[index]?.as === 'blank'
}

function withSpaceOf(original: string, draft: string): string {
  const [before] = /^\s*/u.exec(original)!
  const [after] = /\s*$/u.exec(original)!
  return before + draft.trim() + after
}

/** "to-tre" comes back with a dash, which the original may have elsewhere. */
function withHyphensOf(original: string, draft: string): string {
  return /\p{L}–\p{L}/u.test(original) ? draft : draft.replace(/(?<=\p{L})–(?=\p{L})/gu, '-')
}

/** A capital letter within a sentence, where the original has none, is the engine's own. */
function withSmallLettersOf(original: string, draft: string): string {
  const within = /(?<=[\p{L}\p{N},]\s+)\p{Lu}(?=\p{Ll})/gu
  return within.test(original) ? draft : draft.replace(within, (letter) => letter.toLowerCase())
}

/** A text that begins with a letter begins with a letter of the same case, unless both are in capitals. */
function withCaseOf(original: string, draft: string): string {
  const [one, other] = [firstLetter.exec(original), firstLetter.exec(draft)]
  if (!one || !other) return draft
  const [end, letter] = [other[0].length, other[1]!]
  const [start, following] = [end - letter.length, draft.charAt(end)]
  if (isUpper(one[1]!)) return draft.slice(0, start) + letter.toUpperCase() + draft.slice(end)
  return isUpper(following) ? draft : draft.slice(0, start) + letter.toLowerCase() + draft.slice(end)
}

const firstLetter = /^[^\p{L}\p{N}]*(\p{L})/u

function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase()
}
