/**
 * Find everything that a regular expression fits, with the expression itself: `matchAll` makes a copy of it for each text, which takes
 * longer than most texts take to search.
 *
 * @param pattern the expression, global
 * @param text where it looks
 * @returns the matches, in order
 */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += text.codePointAt(pattern.lastIndex)! > 0xffff ? 2 : 1
  }
  return found
}
