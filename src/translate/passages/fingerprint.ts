import {createHash} from 'node:crypto'

/** So many signs tell any two texts of a declaration apart. */
const length = 12

/**
 * A short name for a text, the same wherever it is made.
 *
 * @param text any text
 * @returns the first 12 signs of its SHA-256, in small letters
 */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, length)
}
