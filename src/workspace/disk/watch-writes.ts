import {AsyncLocalStorage} from 'node:async_hooks'

/** A file that was written, made or removed. */
export interface WrittenFile {
  /** Its absolute path. */
  path: string
  /** Its bytes before; null when it was not there. */
  before: Uint8Array | null
  /** Its bytes afterwards; null when it is gone. */
  after: Uint8Array | null
}

const watching = new AsyncLocalStorage<Map<string, WrittenFile>>()

/**
 * Work, and find out which files that has written: those and no others, whoever writes beside it meanwhile.
 *
 * @param work what writes
 * @returns what the work returns, and each file once, as it was at first and is at last
 */
export async function watchWrites<T>(work: () => Promise<T> | T): Promise<{result: T; written: WrittenFile[]}> {
  const files = new Map<string, WrittenFile>()
  const result = await watching.run(files, work)
  return {result, written: [...files.values()]}
}

/**
 * Whether somebody wants to know what is written.
 *
 * @returns whether the present work is watched
 */
export function isWatched(): boolean {
  return watching.getStore() !== undefined
}

/**
 * Tell whoever watches that a file was written.
 *
 * @param file the file, as it was and is
 */
export function tellWritten(file: WrittenFile): void {
  const files = watching.getStore()
  const known = files?.get(file.path)
  files?.set(file.path, known ? {...file, before: known.before} : file)
}
