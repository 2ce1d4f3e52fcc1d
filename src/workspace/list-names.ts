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
  const names = (reading(folder, (one) => fs.readdirSync(one)) ?? [])
    .filter((name) => !name.startsWith('.'))
    .sort((a, b) => (a < b ? -1 : 1))
  const within = (name: string): boolean => isFolder(path.join(folder, name))
  return {files: names.filter((name) => !within(name)), folders: names.filter(within)}
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
