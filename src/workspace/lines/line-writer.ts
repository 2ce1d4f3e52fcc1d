import fs from 'node:fs'
import {unwritable} from '../disk/unwritable.ts'

/** So many characters are gathered before they are written. */
const most = 1 << 16

/** Writes a file line by line. */
export interface LineWriter {
  /** How many lines there are. */
  readonly count: number
  /** Write a line, which has no end of a line in it. */
  add(line: string): void
  /** Write what is gathered; nothing follows it. */
  close(): void
}

/**
 * Begin a file that is written line by line, without keeping more of it than a part.
 *
 * @param file the file; what it held is gone
 * @returns what writes it
 * @throws Misuse when it cannot be written, then or later
 */
export function writeLines(file: string): LineWriter {
  const descriptor = writing(file, () => fs.openSync(file, 'w'))
  let gathered = ''
  let count = 0
  const flush = (): void => {
    const text = gathered
    gathered = ''
    if (text !== '') writing(file, () => fs.writeFileSync(descriptor, text))
  }
  return {
    get count() {
      return count
    },
    add(line) {
      count++
      gathered += `${line}\n`
      if (gathered.length > most) flush()
    },
    close() {
      try {
        flush()
      } finally {
        fs.closeSync(descriptor)
      }
    }
  }
}

function writing<T>(file: string, write: () => T): T {
  try {
    return write()
  } catch (error) {
    throw unwritable(file, error)
  }
}
