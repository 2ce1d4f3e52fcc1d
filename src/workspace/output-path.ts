import fs from 'node:fs'
import path from 'node:path'
import {reading} from './reading.ts'
import {runFolder} from './run-folder.ts'

/** What a pattern of output paths may name. */
export interface OutputFacts {
  policy: string
  language: string
  format: string
  slug: string
}

/** Where a file is written, and whether that is fit to be written to. */
export interface OutputPlace {
  /** The path relative to the output folder, with `/`. */
  path: string
  /** Whether it stays within the output folder, on any system, and names only what there is. */
  safe: boolean
}

/**
 * Work out where a file is written.
 *
 * @param pattern a path relative to the output folder, with `{policy}` and the like
 * @param facts what the names stand for
 * @returns the path, and whether it may be used
 */
export function outputPath(pattern: string, facts: OutputFacts): OutputPlace {
  let known = true
  const filled = pattern.replace(/\{([^{}]*)\}/g, (whole, name: string) => {
    if (Object.hasOwn(facts, name)) return facts[name as keyof OutputFacts]
    known = false
    return whole
  })
  return {path: filled, safe: known && isWithin(filled) && !isOfRuns(filled)}
}

/**
 * Whether a pattern can make a path that may be used.
 *
 * @param pattern the pattern
 * @returns whether it names what there is and stays within the output folder
 */
export function isPattern(pattern: string): boolean {
  return outputPath(pattern, {policy: 'p', language: 'l', format: 'f', slug: 's'}).safe
}

/** Whether a path leads to where runs write down what they did. */
function isOfRuns(relative: string): boolean {
  return relative.toLowerCase().startsWith(`${runFolder}/`)
}

/** What Windows takes for a device, with whatever ending. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

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
  return (
    reading(full, (one) => fs.realpathSync(one)) ??
    path.join(realPathOfNearest(path.dirname(full)), path.basename(full))
  )
}
