/** A term of the field: what it is called in each language. */
export interface Term {
  id: string
  /** By language. */
  names: Readonly<Record<string, TermNames>>
}

/** What a term is called in one language. */
export interface TermNames {
  preferred: string
  variants: readonly string[]
  forbidden: readonly string[]
}

/** Columns of the termbase that are not about a language. */
const others = new Set(['id', 'category'])

/**
 * Read the termbase: a table with a row a term, and three columns a language, `nb`, `nb_variants`, `nb_forbidden`.
 *
 * @param text values between tabs, the first row the names of columns; several forms are separated by `;`
 * @returns the terms, in order
 */
export function readTermbase(text: string): Term[] {
  const [head = '', ...rows] = text.split('\n').filter((line) => line.trim() !== '')
  const columns = head.split('\t')
  const languages = columns.filter((name) => !others.has(name) && !name.includes('_'))
  return rows.map((row) => {
    const cells = row.split('\t')
    const forms = (column: string): string[] =>
      (cells[columns.indexOf(column)] ?? '')
        .split(';')
        .map((form) => form.replace(/\s+\([^)]*\)$/, '').trim())
        .filter(Boolean)
    return {
      id: cells[columns.indexOf('id')] ?? '',
      names: Object.fromEntries(
        languages.map((language) => [
          language,
          {
            preferred: forms(language)[0] ?? '',
            variants: forms(`${language}_variants`),
            forbidden: forms(`${language}_forbidden`)
          }
        ])
      )
    }
  })
}
