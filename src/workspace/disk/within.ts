import fs from 'node:fs'
import path from 'node:path'
import {reading} from './reading.ts'

/** What Windows takes for a device, with whatever ending. */
const device = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$) *(?:\.|$)/i

/**
 * Whether a relative path stays where it is put, on any system.
 *
 * @param relative the path, with `/`
 * @returns whether a file can have it
 */
export function isWithin(relative: string): boolean {
  const parts = relative.split('/')
  return (
    !/[\\:*?"<>|\p{Cc}]/u.test(relative) &&
    parts.every((part) => part !== '' && !/[. ]$/.test(part) && !device.test(part) && Buffer.byteLength(part) <= 200)
  )
}

/**
 * Whether a file would really be written within a folder, links on the way followed.
 *
 * @param folder the output folder
 * @param file the file, relative to it
 * @returns whether the nearest folder that exists lies within it
 */
export function staysWithin(folder: string, file: string): boolean {
  const top = realPathOfNearest(folder)
  const target = realPathOfNearest(path.dirname(path.join(folder, file)))
  const own = reading(path.join(folder, file), (one) => fs.lstatSync(one))
  return isInside(target, top) && !own?.isSymbolicLink()
}

/**
 * Whether a file or folder is a folder or lies in it.
 *
 * @param file its path
 * @param folder the path of the folder, written in the same way
 * @returns whether it does
 */
export function isInside(file: string, folder: string): boolean {
  return file === folder || file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep)
}

/**
 * The real path of a file or folder, links followed, as far as it exists.
 *
 * @param file its path
 * @returns the real path of the nearest parent that exists, with what is missing after it
 */
export function realPathOfNearest(file: string): string {
  const full = path.resolve(file)
  const parent = path.dirname(full)
  // Of a drive that is not there, nothing exists.
  const nearest = (): string => (parent === full ? full : path.join(realPathOfNearest(parent), path.basename(full)))
  return reading(full, (one) => fs.realpathSync(one)) ?? nearest()
}
