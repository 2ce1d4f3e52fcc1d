/**
 * Compare texts as a dictionary of a language has them: each language has an order of letters of its own.
 *
 * @param language the code of the language
 * @returns compares two texts, to sort by; by their characters where the language's order is not known
 */
export function alphabetical(language: string): (one: string, other: string) => number {
  if (Intl.Collator.supportedLocalesOf([language]).length > 0) return new Intl.Collator(language).compare
  return (one, other) => (one === other ? 0 : one < other ? -1 : 1)
}
