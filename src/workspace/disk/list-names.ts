import fs from 'node:fs'
import path from 'node:path'
import {reading} from './reading.ts'

/**
 * The names in a folder, in the order of their code points, whatever the file system's own order is.
 *
 * @param folder a folder
 * @returns names of files and folders; none when it is absent
 */
export function listNames(folder: string): {files: string[]; folders: string[]} {
  if (!isFolder(folder)) return {files: [], folders: []}
  const entries = (reading(folder, (one) => fs.readdirSync(one, {withFileTypes: true})) ?? [])
    .filter(({name}) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const names: ReturnType<typeof listNames> = {files: [], folders: []}
  // Only links, and what a file system says nothing of, are looked at one by one.
  for (const entry of entries)
    (entry.isDirectory() || (!entry.isFile() && isFolder(path.join(folder, entry.name)))
      ? names.folders
      : names.files
    ).push(entry.name)
  return names
}

/**
 * Whether there is a folder, links followed.
 *
 * @param folder its path
 * @returns whether it is there and a folder
 */
export function isFolder(folder: string): boolean {
  return reading(folder, (one) => fs.statSync(one))?.isDirectory() ?? false
}
