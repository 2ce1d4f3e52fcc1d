/**
 * Find an occurrence of a text in another.
 *
 * @param text where it is looked for
 * @param excerpt what is looked for
 * @param nth which occurrence, from 0
 * @param from where the first may begin; default: anywhere
 * @returns where it begins; -1 when there are not so many
 */
export function indexOfNth(text: string, excerpt: string, nth: number, from = 0): number {
  let found = text.indexOf(excerpt, from)
  for (let count = 0; count < nth && found >= 0; count++) found = text.indexOf(excerpt, found + excerpt.length)
  return found
}
