import fs from 'node:fs'

/**
 * Remove a file, if it is there. Where a folder above it is a file, it is not; newer versions of Node than 20 find fault with that.
 *
 * @param file the file
 * @throws what the system says when it cannot be removed
 */
export function removeFile(file: string): void {
  try {
    fs.rmSync(file, {force: true})
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOTDIR') throw error
  }
}
