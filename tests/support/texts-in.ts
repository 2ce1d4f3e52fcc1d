import {readTree} from './read-tree.ts'

/**
 * Everything in a folder, as text.
 *
 * @param folder the folder
 * @returns what is in each file, by its path
 */
export function textsIn(folder: string): Record<string, string> {
  return Object.fromEntries([...readTree(folder)].map(([file, content]) => [file, content.toString('utf8')]))
}
