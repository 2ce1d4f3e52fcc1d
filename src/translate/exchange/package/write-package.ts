import {zipSync} from 'fflate'
import {safeName} from './safe-name.ts'

/** A file of a package. */
export interface PackageFile {
  /** Where it lies in the package, `declaration.en.html`. */
  path: string
  bytes: Uint8Array
}

/** Every file has the same time, so that the same files are the same bytes: local time, as ZIP has no other. */
const time = new Date(1980, 0, 1, 12)

/**
 * Pack files to send out together.
 *
 * @param files the files, in order
 * @returns the bytes of a ZIP file; the same for the same files
 * @throws Error when two files would be unpacked to the same place
 */
export function writePackage(files: readonly PackageFile[]): Uint8Array {
  const known = new Set<string>()
  const entries = files.map(({path, bytes}) => {
    const name = safeName(path)
    // Many systems do not tell small letters from capitals.
    if (known.has(name.toLowerCase())) throw new Error(`two files of a package are called ${name}`)
    known.add(name.toLowerCase())
    return [name, bytes] as const
  })
  return zipSync(Object.fromEntries(entries), {mtime: time, level: 6})
}
