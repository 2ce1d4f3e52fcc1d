import {TextDecoder} from 'node:util'
import {Misuse} from '../../diagnostics/misuse.ts'

/** Says that what follows is UTF-8, whatever it says of itself. */
const mark = Buffer.from([0xef, 0xbb, 0xbf])

/** What a text begins with that says itself which encoding it has. */
const marks: readonly Buffer[] = [mark, Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])]

/**
 * Make a page tell of its encoding what its server tells of it, so that it can be read without the server.
 *
 * @param bytes the page
 * @param charset the encoding that the server names
 * @param file the page's name, for messages
 * @returns the page as it is when it has a mark of its own, or when nobody knows that encoding; else in UTF-8, with its mark
 * @throws Misuse when it is not in that encoding
 */
export function markEncoding(bytes: Uint8Array, charset: string, file: string): Uint8Array {
  if (marks.some((one) => one.every((byte, index) => bytes[index] === byte))) return bytes
  if (/^utf-?8$/i.test(charset)) return Buffer.concat([mark, bytes])
  const decoder = decoderOf(charset)
  if (!decoder) return bytes
  try {
    return Buffer.concat([mark, Buffer.from(decoder.decode(bytes))])
  } catch (error) {
    throw new Misuse('page-declared-encoding', {file, expected: charset}, {cause: error})
  }
}

/** Undefined for encodings that nobody knows; the page may say it better. */
function decoderOf(charset: string): TextDecoder | undefined {
  try {
    return new TextDecoder(charset, {fatal: true})
  } catch {
    return undefined
  }
}
