/** What a word, a name or a date is called is a matter of each language. */
const sentences = /^(?:consent|contact|cookies|document|page|summary)\./

/**
 * Whether a key is that of a standard sentence of pages, not of a word, a name, a date or a message of the program.
 *
 * @param key a key of a bundle, `document.retention.period`
 * @returns whether it is
 */
export function isStandardSentence(key: string): boolean {
  return sentences.test(key)
}
