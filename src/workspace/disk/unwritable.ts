import {Misuse} from '../../diagnostics/misuse.ts'

/** A file in the place of a folder is called so by newer versions of Node than 20, as if the folder were there. */
const names: Readonly<Record<string, string>> = {EEXIST: 'ENOTDIR'}

/**
 * Say that the disk refused to change something.
 *
 * @param file the file or folder that it is about
 * @param error what was thrown
 * @returns the misuse, to be thrown, with the code of the system as its reason
 */
export function unwritable(file: string, error: unknown): Misuse {
  const {code} = error as NodeJS.ErrnoException
  return new Misuse(
    'unwritable',
    {file, reason: code === undefined ? String(error) : (names[code] ?? code)},
    {cause: error}
  )
}
