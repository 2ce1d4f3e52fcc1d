import {createHash} from 'node:crypto'

/**
 * A name for what a file or text holds, the same wherever it is made.
 *
 * @param content a text, as UTF-8, or bytes
 * @param length how many signs tell what is told apart; default: all 64
 * @returns the first signs of its SHA-256 (FIPS 180-4) in hexadecimal, in small letters
 */
export function digest(content: string | Uint8Array, length?: number): string {
  return createHash('sha256').update(content).digest('hex').slice(0, length)
}
