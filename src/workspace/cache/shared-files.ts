import {createHash} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import {digest} from '../../source/digest.ts'
import {filesAmong} from '../disk/files-among.ts'
import {lookAt} from '../disk/look-at.ts'
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
