import {createHash} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import {isMisuse} from '../../diagnostics/misuse.ts'
import {digest} from '../../source/digest.ts'
import {reading} from '../disk/reading.ts'
import {sharedInputs} from '../project/project-inputs.ts'
import {stampOf} from './stamp.ts'

/**
 * Stamp what all policies of a project share. Made before the project is opened, it tells later whether something changed meanwhile.
 *
 * @param root the folder of the project
 * @returns a text that is another when something is changed
 */
export function stampShared(root: string): string {
  return JSON.stringify(filesAmong(root, sharedInputs).map((file) => [file, lookAt(path.join(root, file), stampOf)]))
}

/**
 * Read what all policies of a project share.
 *
 * @param root the folder of the project
 * @returns SHA-256 of names and contents
 */
export function digestShared(root: string): string {
  return digestFiles(root, filesAmong(root, sharedInputs))
}

/**
 * Find files.
 *
 * @param root a folder
 * @param names files and folders in it
 * @returns those that there are, and all that is in the folders but for what begins with a full stop: paths relative to the folder, sorted
 */
export function filesAmong(root: string, names: readonly string[]): string[] {
  return names.flatMap((name) => filesBelow(root, name, [])).sort()
}

/** Links are followed, but for those that lead back to where they lie. */
function filesBelow(root: string, name: string, above: readonly string[]): string[] {
  const full = path.join(root, name)
  const stats = lookAt(full, (one) => fs.statSync(one, {throwIfNoEntry: false}))
  if (typeof stats === 'string' || stats?.isFile()) return [name]
  const own = stats && `${String(stats.dev)} ${String(stats.ino)}`
  if (!stats?.isDirectory() || above.includes(own!)) return []
  const within = lookAt(full, (one) => fs.readdirSync(one)) ?? []
  if (typeof within === 'string') return [name]
  return within
    .filter((one) => !one.startsWith('.'))
    .flatMap((one) => filesBelow(root, `${name}/${one}`, [...above, own!]))
}

/**
 * Read files.
 *
 * @param root a folder
 * @param files files, relative to it
 * @returns SHA-256 of their names and contents
 */
export function digestFiles(root: string, files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files) {
    const bytes = lookAt(path.join(root, file), (one) => fs.readFileSync(one))
    hash.update(`${JSON.stringify(file)} ${typeof bytes === 'string' ? bytes : bytes ? digest(bytes) : '-'}\n`)
  }
  return hash.digest('hex')
}

/** Ask the disk for something. Why it does not say is an answer too: no page may fail for a file that no page needs. */
function lookAt<T>(file: string, look: (file: string) => T): T | string | undefined {
  try {
    return reading(file, look)
  } catch (error) {
    if (!isMisuse(error)) throw error
    const {reason} = error.parameters
    return typeof reason === 'string' ? reason : error.code
  }
}
