import fs from 'node:fs'
import {reading} from './reading.ts'

/** The most that is read, in bytes: the largest page there may be, and one byte that tells that this one is larger. */
const most = 10 * 1024 * 1024 + 1

/**
 * Read what is piped in, as far as anybody has use for it.
 *
 * @param descriptor the open file to read from; default: standard input
 * @returns its bytes up to its end, at most 10 MB and one byte
 * @throws Misuse when it cannot be read
 */
export function readStdin(descriptor = 0): Uint8Array {
  const chunks: Uint8Array[] = []
  for (let left = most; left > 0;) {
    const chunk = reading('-', () => readChunk(descriptor, Math.min(left, 65_536)))
    if (chunk === undefined || chunk.length === 0) break
    chunks.push(chunk)
    left -= chunk.length
  }
  return Buffer.concat(chunks)
}

/** Some bytes, at least one unless all were read; who writes may be slower than we are. */
function readChunk(descriptor: number, length: number): Uint8Array {
  const bytes = Buffer.alloc(length)
  for (;;) {
    try {
      return bytes.subarray(0, fs.readSync(descriptor, bytes))
    } catch (error) {
      const {code} = error as NodeJS.ErrnoException
      // What Windows says at the end of a pipe.
      if (code === 'EOF') return bytes.subarray(0, 0)
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
    }
  }
}
