import {zipSync} from 'fflate'
import {unpackParts} from './unpack-parts.ts'

/** What holds text, and says how its parts belong together; pictures, fonts and macros are not unpacked. */
const needed = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[\w.-]+\.(?:xml|rels)|docProps\/core\.xml)$/

/**
 * Unpack the parts of a Word document that hold its text, and pack them again without compression.
 *
 * @param bytes the document
 * @returns a document that is safe to unpack; undefined when it is none, or dangerously large inside
 */
export function unpackDocx(bytes: Uint8Array): Uint8Array | undefined {
  const parts = unpackParts(bytes, needed)
  if (typeof parts === 'string') return undefined
  const hasText = Object.keys(parts).some((name) => name.startsWith('word/'))
  return hasText ? zipSync(parts, {level: 0}) : undefined
}
