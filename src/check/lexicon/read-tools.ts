/** What a tool or supplier is in a policy: something in use, a company or body, or a site of others. */
export type ToolKind = 'link' | 'party' | 'system'

/** A tool, supplier or site that many pages name. */
export interface KnownTool {
  kind: ToolKind
  /** How pages write its name; the first is the usual one. */
  names: readonly string[]
  /** Whether a name is a word too, and then counts only where no sentence begins. */
  word: boolean
  /** Whether it has another name in another language. */
  translated: boolean
}

const kinds: Readonly<Record<string, ToolKind>> = {link: 'link', party: 'party', system: 'system'}

/**
 * Read the table of known tools and suppliers.
 *
 * @param text a row each, values between tabs: kind, names with `;` between, and `word` where a name is a word too, `translated` where another language has another; the first row names the columns
 * @returns the tools, in order; rows of no known kind are left out
 */
export function readTools(text: string): KnownTool[] {
  const [, ...rows] = text.split('\n').filter((line) => line.trim() !== '')
  return rows.flatMap((row) => {
    const [kind = '', names = '', mark = ''] = row.split('\t').map((cell) => cell.trim())
    const known = kinds[kind]
    return known
      ? [
          {
            kind: known,
            names: names.split(';').map((name) => name.trim()),
            word: mark !== '',
            translated: mark === 'translated'
          }
        ]
      : []
  })
}
