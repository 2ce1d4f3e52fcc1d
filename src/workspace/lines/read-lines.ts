import fs from 'node:fs'
import {reading} from '../disk/reading.ts'

/** How much is read at a time, in bytes. */
const chunkSize = 1 << 18

const newline = 0x0a

/**
 * Read a file line by line, without keeping more of it than a part.
 *
 * @param file the file
 * @yields its lines, without their ends; none when it is absent. What follows the last end of a line is no line: it was cut.
 * @throws Misuse when it is there and cannot be read
 */
export function* readLines(file: string): Generator<string, void> {
  const descriptor = reading(file, (one) => fs.openSync(one, 'r'))
  if (descriptor === undefined) return
  try {
    const chunk = Buffer.allocUnsafe(chunkSize)
    let begun: Buffer[] = []
    for (;;) {
      const length = reading(file, () => fs.readSync(descriptor, chunk, 0, chunkSize, null)) ?? 0
      if (length === 0) return
      const end = chunk.lastIndexOf(newline, length - 1)
      const whole = end < length && end >= 0
      if (whole) {
        yield* Buffer.concat([...begun, chunk.subarray(0, end)])
          .toString('utf8')
          .split('\n')
        begun = []
      }
      begun.push(Buffer.from(chunk.subarray(whole ? end + 1 : 0, length)))
    }
  } finally {
    fs.closeSync(descriptor)
  }
}
