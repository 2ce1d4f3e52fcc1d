import fs from 'node:fs'
import path from 'node:path'
import {Misuse} from '../diagnostics/misuse.ts'
import {configurationNames} from './load-configuration.ts'
import {isInside, realPathOfNearest, staysWithin} from './output-path.ts'
import {reading} from './reading.ts'

/**
 * Check that pages can be written to a folder.
 *
 * @param out the folder, absolute
 * @param root the folder of the project
 * @throws Misuse when it is a file, or lies among what pages are made from
 */
export function checkOutputFolder(out: string, root: string): void {
  checkInput(out, root)
  const made = reading(out, (one) => fs.statSync(one))
  if (made && !made.isDirectory()) throw new Misuse('unwritable', {file: out, reason: 'ENOTDIR'})
}

/**
 * Check that a file goes where its path says and nowhere else.
 *
 * @param out the output folder, absolute
 * @param relative the path of the file in it
 * @param root the folder of the project
 * @throws Misuse when a link leads it elsewhere, or among what pages are made from
 */
export function checkOutputFile(out: string, relative: string, root: string): void {
  const file = path.join(out, relative)
  if (!staysWithin(out, relative)) throw new Misuse('out-linked', {file})
  checkInput(file, root)
}

/**
 * Check that a record is not written among what it is made from.
 *
 * @param file the file, absolute
 * @param root the folder of the project
 * @throws Misuse when it would be, links followed
 */
export function checkRecordFile(file: string, root: string): void {
  if (isInput(file, root)) throw new Misuse('record-inside-input', {file})
}

/** Pages written among the files that they are made from could replace them. */
function checkInput(file: string, root: string): void {
  if (isInput(file, root)) throw new Misuse('out-inside-input', {file})
}

function isInput(file: string, root: string): boolean {
  const real = realPathOfNearest(file)
  return ['policies', 'locales', 'templates', ...configurationNames].some((name) =>
    isInside(real, realPathOfNearest(path.join(root, name)))
  )
}
