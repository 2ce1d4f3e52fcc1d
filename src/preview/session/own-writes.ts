import path from 'node:path'
import {fileStamp} from '../../workspace/disk/file-stamp.ts'

/** Knows what was written here from what was written elsewhere. */
export interface OwnWrites {
  /** Remember that files were written here, and have been looked at. */
  note(files: readonly string[]): void
  /** Of files that the file system told of, those that are not as they were written here. */
  others(files: readonly string[]): string[]
}

/**
 * Make what knows our own writes.
 *
 * @param root the folder of the project
 * @returns what knows them
 */
export function createOwnWrites(root: string): OwnWrites {
  const own = new Map<string, string>()
  const stampOf = (file: string): string => fileStamp(path.join(root, file))
  return {
    note(files) {
      for (const file of files) own.set(file, stampOf(file))
    },
    others: (files) => files.filter((file) => own.get(file) !== stampOf(file))
  }
}
