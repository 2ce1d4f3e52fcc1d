import {digest} from '../../source/digest.ts'

/** So many signs tell any two texts of a declaration apart. */
const length = 12

/**
 * A short name for a text, the same wherever it is made.
 *
 * @param text any text
 * @returns the first 12 signs of its SHA-256, in small letters
 */
export function fingerprint(text: string): string {
  return digest(text.normalize('NFC'), length)
}
