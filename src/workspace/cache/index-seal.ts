import {createHash, type Hash} from 'node:crypto'
import fs from 'node:fs'
import {reading} from '../disk/reading.ts'

/** How many signs a digest has. */
const length = 64

/** How much is read at a time, in bytes. */
const chunkSize = 1 << 20

/**
 * Seal an index: write at its end what tells whether it is whole, and what was written.
 *
 * @param file the index
 * @throws what the system says when it cannot be written
 */
export function sealIndex(file: string): void {
  const {size} = fs.statSync(file)
  // Not the end of a line: what reads lines leaves it out.
  fs.appendFileSync(file, digestOf(file, size).digest('hex'))
}

/**
 * Whether an index is whole, and what was written.
 *
 * @param file the index
 * @returns whether its seal fits; false when there is no index
 * @throws Misuse when it is there and cannot be read, or is a folder
 */
export function isSealed(file: string): boolean {
  const size = (reading(file, (one) => fs.statSync(one)) ?? {size: 0}).size - length
  if (size <= 0) return false
  const seal = Buffer.alloc(length)
  const digest = reading(file, () => digestOf(file, size, seal).digest('hex'))
  return digest !== undefined && seal.toString('latin1') === digest
}

/** Digest the beginning of a file, and read what follows it. */
function digestOf(file: string, size: number, rest?: Buffer): Hash {
  const hash = createHash('sha256')
  const descriptor = fs.openSync(file, 'r')
  try {
    const chunk = Buffer.allocUnsafe(Math.min(chunkSize, size))
    for (let position = 0; position < size;) {
      const count = fs.readSync(descriptor, chunk, 0, Math.min(chunk.length, size - position), position)
      if (count === 0) break
      hash.update(chunk.subarray(0, count))
      position += count
    }
    if (rest) fs.readSync(descriptor, rest, 0, rest.length, size)
    return hash
  } finally {
    fs.closeSync(descriptor)
  }
}
