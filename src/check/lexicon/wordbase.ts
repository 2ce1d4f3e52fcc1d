/** What languages call one thing in running text: words that translators use for each other. */
export interface SameWords {
  id: string
  /** Words, or a few words, by language; `~` at the end is any ending, `~` at the beginning the end of a compound. */
  forms: Readonly<Record<string, readonly string[]>>
}

/**
 * Read the wordbase: a table with a row a thing and a column a language.
 *
 * @param text values between tabs, the first row the names of columns, `id` first; several forms are separated by `;`
 * @returns the rows, in order
 */
export function readWordbase(text: string): SameWords[] {
  const [head = '', ...rows] = text.split('\n').filter((line) => line.trim() !== '')
  const [, ...languages] = head.split('\t')
  return rows.map((row) => {
    const [id = '', ...cells] = row.split('\t')
    return {
      id,
      forms: Object.fromEntries(languages.map((language, index) => [language, (cells[index] ?? '').split(';')]))
    }
  })
}
