import fs from 'node:fs'
import path from 'node:path'
import {Misuse} from '../../diagnostics/misuse.ts'
import {reading} from '../disk/reading.ts'
import {isInside, realPathOfNearest} from '../disk/within.ts'
import {inputPlaces, isProjectInput} from '../project/project-inputs.ts'

/**
 * Check that pages can be written to a folder.
 *
 * @param out the folder, absolute
 * @param root the folder of the project
 * @throws Misuse when it is a file, or lies among what pages are made from
 */
export function checkOutputFolder(out: string, root: string): void {
  // Pages written among the files that they are made from could replace them.
  if (isProjectInput(out, root)) throw new Misuse('out-inside-input', {file: out})
  const made = reading(out, (one) => fs.statSync(one))
  if (made && !made.isDirectory()) throw new Misuse('unwritable', {file: out, reason: 'ENOTDIR'})
}

/** Checks that files go where their paths say and nowhere else. */
export interface OutputGuard {
  /**
   * Check a file that is to be written.
   *
   * @param relative its path in the output folder
   * @throws Misuse when a link leads it elsewhere, or among what pages are made from
   */
  check(relative: string): void
  /**
   * Check the folder of a file that was looked at, and is no link itself.
   *
   * @param relative the file's path in the output folder
   * @throws Misuse when a link leads it elsewhere, or among what pages are made from
   */
  checkFolderOf(relative: string): void
}

/**
 * Make what checks files that go to an output folder. What folders are is looked up once for files that follow one another.
 *
 * @param out the output folder, absolute
 * @param root the folder of the project
 * @returns what checks them
 */
export function createOutputGuard(out: string, root: string): OutputGuard {
  const inputs = inputPlaces(root)
  const top = realPathOfNearest(out)
  let last: {folder: string; real: string} | undefined
  const refuse = (real: string, relative: string): void => {
    const file = path.join(out, relative)
    if (!isInside(real, top)) throw new Misuse('out-linked', {file})
    if (inputs.some((input) => isInside(real, input))) throw new Misuse('out-inside-input', {file})
  }
  const folderOf = (relative: string): string => {
    const folder = relative.slice(0, Math.max(0, relative.lastIndexOf('/')))
    if (last?.folder === folder) return last.real
    const real = realPathWithin(out, top, folder)
    refuse(real, relative)
    last = {folder, real}
    return real
  }
  return {
    checkFolderOf: folderOf,
    check(relative) {
      const file = path.join(out, relative)
      const own = reading(file, (one) => fs.lstatSync(one, {throwIfNoEntry: false}))
      if (own?.isSymbolicLink()) throw new Misuse('out-linked', {file})
      refuse(path.join(folderOf(relative), path.posix.basename(relative)), relative)
    }
  }
}

/** The real path of a folder in another; where there is no link on the way, nothing is resolved. */
function realPathWithin(out: string, top: string, folder: string): string {
  const parts = folder === '' ? [] : folder.split('/')
  const isPlain = parts.every((_, index) => {
    const place = `${out}/${parts.slice(0, index + 1).join('/')}`
    return !reading(place, (one) => fs.lstatSync(one, {throwIfNoEntry: false}))?.isSymbolicLink()
  })
  return isPlain && !parts.includes('..') ? path.join(top, folder) : realPathOfNearest(path.join(out, folder))
}

/**
 * Check that a record is not written among what it is made from.
 *
 * @param file the file, absolute
 * @param root the folder of the project
 * @throws Misuse when it would be, links followed
 */
export function checkRecordFile(file: string, root: string): void {
  if (isProjectInput(file, root)) throw new Misuse('record-inside-input', {file})
}
