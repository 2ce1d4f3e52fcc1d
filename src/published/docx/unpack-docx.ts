import {Unzip, UnzipInflate, unzipSync, zipSync} from 'fflate'

/** Bytes that a document may hold when it is unpacked, and files. */
const mostBytes = 50_000_000
const mostFiles = 5000

/** How many packed bytes are unpacked at a time, so that a dangerous document is found out early. */
const step = 16_384

/** What holds text, and says how its parts belong together; pictures, fonts and macros are not unpacked. */
const needed = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[\w.-]+\.(?:xml|rels)|docProps\/core\.xml)$/

/**
 * Unpack the parts of a Word document that hold its text, and pack them again without compression.
 *
 * @param bytes the document
 * @returns a document that is safe to unpack; undefined when it is none, or dangerously large inside
 */
export function unpackDocx(bytes: Uint8Array): Uint8Array | undefined {
  if (!isSmallEnough(bytes)) return undefined
  let left = mostBytes
  try {
    const files = unzipSync(bytes, {filter: ({name, originalSize}) => needed.test(name) && (left -= originalSize) >= 0})
    const hasText = Object.keys(files).some((name) => name.startsWith('word/'))
    return hasText && !Object.values(files).some(declaresEntities) ? zipSync(files, {level: 0}) : undefined
  } catch {
    return undefined
  }
}

/** Unpacks everything without keeping it, and stops where it becomes too much. */
function isSmallEnough(bytes: Uint8Array): boolean {
  let size = 0
  let count = 0
  let failed = false
  const unzip = new Unzip((file) => {
    if (++count > mostFiles) return
    file.ondata = (error, data) => {
      if (error) failed = true
      else size += data.length
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += step) {
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length)
      if (size > mostBytes || count > mostFiles) return false
    }
  } catch {
    return false
  }
  return count > 0 && !failed
}

/** Word writes no document types; they are there to make one entity stand for a thousand, or for a file. */
function declaresEntities(part: Uint8Array): boolean {
  const beginning = Buffer.from(part.subarray(0, 4096)).toString('latin1').replaceAll('\0', '')
  return /<!(?:DOCTYPE|ENTITY)/i.test(beginning)
}
