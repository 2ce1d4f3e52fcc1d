import fs from 'node:fs'
import path from 'node:path'

/**
 * The names in a folder, in the order of their code points, whatever the file system's own order is.
 *
 * @param folder a folder
 * @returns names of files and folders; none when it is absent
 */
export function listNames(folder: string): {files: string[]; folders: string[]} {
  if (!fs.statSync(folder, {throwIfNoEntry: false})?.isDirectory()) return {files: [], folders: []}
  const entries = fs.readdirSync(folder, {withFileTypes: true}).filter(({name}) => !name.startsWith('.'))
  const isFolder = (name: string): boolean =>
    fs.statSync(path.join(folder, name), {throwIfNoEntry: false})?.isDirectory() ?? false
  const names = entries.map(({name}) => name).sort((a, b) => (a < b ? -1 : 1))
  return {files: names.filter((name) => !isFolder(name)), folders: names.filter(isFolder)}
}
