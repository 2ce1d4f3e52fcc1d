import fs from 'node:fs'
import path from 'node:path'

/**
 * Everything in a folder, hidden files too; links are not followed.
 *
 * @param folder the folder
 * @returns paths with `/`, sorted, each with its bytes, or where it points when it is a link
 */
export function readTree(folder: string): Map<string, Buffer> {
  const entries = fs
    .readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => !entry.isDirectory())
    .map((entry): [string, Buffer] => {
      const full = path.join(entry.parentPath, entry.name)
      const content = entry.isSymbolicLink() ? Buffer.from(`-> ${fs.readlinkSync(full)}`) : fs.readFileSync(full)
      return [path.relative(folder, full).split(path.sep).join('/'), content]
    })
  return new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}
