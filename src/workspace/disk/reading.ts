import {Misuse} from '../../diagnostics/misuse.ts'

/**
 * Ask the disk for something.
 *
 * @param file a file or folder
 * @param read what is asked
 * @returns the answer; undefined when nothing is there
 * @throws Misuse when it is there and cannot be read
 */
export function reading<T>(file: string, read: (file: string) => T): T | undefined {
  try {
    return read(file)
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new Misuse('unreadable', {file, reason: code}, {cause: error})
  }
}
