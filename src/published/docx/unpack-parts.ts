import {Unzip, UnzipInflate, unzipSync} from 'fflate'

/** Why a package is not unpacked. */
export type PackageFault = 'damaged' | 'entities' | 'too-large'

/** Bytes that a package may hold when it is unpacked, and files. */
const mostBytes = 50_000_000
const mostFiles = 5000

/** How many packed bytes are unpacked at a time, so that a dangerous package is found out early. */
const step = 16_384

/**
 * Unpack some parts of a package of Office, in bounded memory.
 *
 * @param bytes the package
 * @param needed the paths of the parts that are asked for; no other is unpacked
 * @returns the parts by path; or why it is not safe to unpack
 */
export function unpackParts(bytes: Uint8Array, needed: RegExp): PackageFault | Record<string, Uint8Array> {
  const fault = faultOf(bytes)
  if (fault) return fault
  let left = mostBytes
  try {
    const files = unzipSync(bytes, {filter: ({name, originalSize}) => needed.test(name) && (left -= originalSize) >= 0})
    if (left < 0) return 'too-large'
    return Object.values(files).some(declaresEntities) ? 'entities' : files
  } catch {
    return 'damaged'
  }
}

/** Unpacks everything without keeping it, and stops where it becomes too much. */
function faultOf(bytes: Uint8Array): PackageFault | undefined {
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
      if (size > mostBytes || count > mostFiles) return 'too-large'
    }
  } catch {
    return 'damaged'
  }
  return count > 0 && !failed ? undefined : 'damaged'
}

/** Office writes no document types; they are there to make one entity stand for a thousand, or for a file. */
function declaresEntities(part: Uint8Array): boolean {
  const beginning = Buffer.from(part.subarray(0, 4096)).toString('latin1').replaceAll('\0', '')
  return /<!(?:DOCTYPE|ENTITY)/i.test(beginning)
}
