import fs from 'node:fs'
import path from 'node:path'

/**
 * Read the table of terms that were looked up in the files of those who define them.
 *
 * @returns what each term is, by its address
 */
export function termTable(): ReadonlyMap<string, string> {
  const file = path.resolve(import.meta.dirname, '..', 'dpv-terms.tsv')
  const lines = fs.readFileSync(file, 'utf8').trimEnd().split('\n')
  const [, ...rows] = lines.filter((line) => !line.startsWith('#'))
  return new Map(rows.map((row) => row.split('\t')).map(([iri, kind]) => [iri!, kind!]))
}
