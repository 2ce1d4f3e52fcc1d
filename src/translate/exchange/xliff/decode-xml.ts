import {decodeHtml} from '../../../published/decode-page.ts'
import {UnreadableExchange, type UnreadableReason} from '../exchange.ts'

/** How `<` begins a file in UTF-16 without a byte order mark, and the mark that is missing. */
const unmarked: readonly (readonly [readonly number[], readonly number[]])[] = [
  [
    [0x3c, 0],
    [0xff, 0xfe]
  ],
  [
    [0, 0x3c],
    [0xfe, 0xff]
  ]
]

/**
 * Decode a file of XML: as its byte order mark says, else as it declares, else as UTF-8.
 *
 * @param bytes the file
 * @param reason what is wrong with one that cannot be decoded; default: `encoding`
 * @returns its text
 * @throws UnreadableExchange when it is not what it says that it is
 */
export function decodeXml(bytes: Uint8Array, reason: UnreadableReason = 'encoding'): string {
  const mark = unmarked.find(([start]) => start.every((byte, index) => bytes[index] === byte))?.[1]
  try {
    return decodeHtml(mark ? Buffer.concat([Uint8Array.from(mark), bytes]) : bytes, '')
  } catch (error) {
    throw Object.assign(new UnreadableExchange(reason), {cause: error})
  }
}
