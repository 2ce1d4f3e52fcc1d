/**
 * Read a table as RFC 4180 writes it, as a program for tables does.
 *
 * @param text the file, without the mark of its encoding
 * @param separator what stands between cells
 * @returns the cells
 */
export function readCsv(text: string, separator: string): string[][] {
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r?\\n)`, 'gy')
  const rows: string[][] = [[]]
  let end = 0
  for (const [whole, quoted, bare, after] of text.matchAll(cell)) {
    end += whole.length
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare!)
    if (after !== separator) rows.push([])
  }
  if (end !== text.length) throw new Error(`No table from character ${end}: ${text.slice(end, end + 40)}`)
  return rows.slice(0, -1)
}
