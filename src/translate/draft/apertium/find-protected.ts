import {escapePattern} from '../../../check/text/escape-pattern.ts'

/** A part of a text, from its first character to the one after its last. */
export interface Stretch {
  start: number
  end: number
}

/** Words longer than this make the engine slow, the very long ones for ever. */
const longest = 40

/** What follows no language, whatever the text is about. */
const always: readonly RegExp[] = [
  /\b(?:https?|ftp):\/\/[^\s<>"”»]*[^\s<>"”».,;:!?)\]}]/giu,
  /\b(?:mailto|tel):[^\s<>"”»]*[^\s<>"”».,;:!?)\]}]/giu,
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/gu,
  // Domains: labels of two signs or more, so that abbreviations are none.
  /(?<![\p{L}\p{N}_-])(?:[\p{L}\p{N}][\p{L}\p{N}_-]+\.)+\p{Ll}{2,24}(?:\/[^\s<>"”»]*[^\s<>"”».,;:!?)\]}])?(?![\p{L}\p{N}])/gu,
  // Addresses of machines: 195.159.103.xx.
  /(?<![\p{L}\p{N}.])(?:\d{1,3}|x{1,3})(?:\.(?:\d{1,3}|x{1,3})){3}(?![\p{L}\p{N}]|\.\d)/gu,
  // Names of cookies and identifiers: an underscore, or letters and digits in one word.
  /(?<![\p{L}\p{N}_])[\p{L}\p{N}_.-]*_[\p{L}\p{N}_-]*(?:\.[\p{L}\p{N}_-]+)*/gu,
  /(?<![\p{L}\p{N}_])(?:\p{N}+(?!-)\p{L}|\p{L}[\p{L}-]*\p{N})[\p{L}\p{N}-]*/gu,
  // CamelCase and iCase: a capital letter after a small one.
  /(?<![\p{L}\p{N}_])\p{L}*\p{Ll}\p{Lu}\p{L}*/gu,
  // Names of headers and the like, each part with a capital letter: X-Do-Not-Track.
  /(?<![\p{L}\p{N}_])\p{Lu}[\p{L}\p{N}]*(?:-\p{Lu}[\p{L}\p{N}]*)+(?![\p{L}\p{N}_-])/gu,
  /(?<![\p{L}\p{N}_])www\.?(?![\p{L}\p{N}_])/giu,
  // What looks like one of our own tokens.
  /(?<![\p{L}\p{N}_])[\p{L}\p{N}_-]*qz[\p{L}\p{N}_-]*/giu,
  new RegExp(`[\\p{L}\\p{M}\\p{N}_'’-]{${longest + 1},}`, 'gu')
]

/** Words in capital letters, also several with hyphens between, and with the -s of a genitive. */
const capitals = /(?<![\p{L}\p{N}_-])\p{Lu}{2,}(?:[-&]\p{Lu}+)*s?(?![\p{L}\p{N}_])/gu

/** Several words with capital letters beside each other, not at the start of a sentence: Norwegian has them in names alone. */
const nameRows = /(?<=[\p{L}\p{N},»”"')]\s+[«”"'(]?)\p{Lu}[\p{L}\p{N}]*(?:\s+\p{Lu}[\p{L}\p{N}]*)+(?![\p{L}\p{N}_])/gu

/**
 * Find what in a text must come through as it is: addresses, identifiers, names, references to law, and words of any length that would
 * hold the engine up.
 *
 * @param text a text
 * @param patterns what else must: names of the declaration, references to law; global
 * @returns the stretches, in order, none in another
 */
export function findProtected(text: string, patterns: readonly RegExp[]): Stretch[] {
  const found = [
    ...always,
    ...(mostly(/^\p{Lu}+$/u, text) ? [] : [capitals]),
    ...(mostly(/^\p{Lu}/u, text) ? [] : [nameRows]),
    ...patterns
  ].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({0: whole, index}) => ({start: index, end: index + whole.length}))
  )
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const apart: Stretch[] = []
  for (const {start, end} of found) {
    const last = apart.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else if (end > start) apart.push({start, end})
  }
  return apart
}

/** Whether most words look so, so that capital letters make no names. */
function mostly(look: RegExp, text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? []
  return words.length > 2 && words.filter((word) => look.test(word)).length * 2 > words.length
}

/**
 * Find the names of a declaration, also with the -s of a genitive.
 *
 * @param names the names; those without a capital letter or a digit in them are words like others, and left out
 * @returns a pattern; global
 */
export function findsNames(names: readonly string[]): RegExp {
  const written = [...new Set(names.map((name) => name.trim()))]
    .filter((name) => /[\p{Lu}\p{N}]/u.test(name))
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
  return written.length === 0
    ? /(?!)/gu
    : new RegExp(`(?<![\\p{L}\\p{N}_])(?:${written.join('|')})s?(?![\\p{L}\\p{N}_])`, 'gu')
}
