/** Words of the language's own ways of writing, which differ by right: quotations of law, and how dates, numbers and lists are put. */
const ways: ReadonlySet<string> = new Set([
  'date',
  'genitive',
  'language',
  'law',
  'list',
  'number',
  'period',
  'phone',
  'quote',
  'references'
])

/**
 * Whether words are a language's own way of writing something, so that one language may have them and another not.
 *
 * @param key the key of the words
 * @returns whether they are
 */
export function isWayOfWriting(key: string): boolean {
  return ways.has(key.split('.')[0]!)
}
