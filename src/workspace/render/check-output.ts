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

/**
 * Make what checks that files go where their paths say and nowhere else. What folders are is looked up once for files that follow one another.
 *
 * @param out the output folder, absolute
 * @param root the folder of the project
 * @returns called with the path of a file in the output folder; throws Misuse when a link leads it elsewhere, or among what pages are made from
 */
export function createOutputGuard(out: string, root: string): (relative: string) => void {
  const inputs = inputPlaces(root)
  const top = realPathOfNearest(out)
  let last: {folder: string; real: string} | undefined
  return (relative) => {
    const file = path.join(out, relative)
    const folder = path.dirname(file)
    if (last?.folder !== folder) last = {folder, real: realPathWithin(out, top, folder)}
    const own = reading(file, (one) => fs.lstatSync(one, {throwIfNoEntry: false}))
    if (!isInside(last.real, top) || own?.isSymbolicLink()) throw new Misuse('out-linked', {file})
    const real = path.join(last.real, path.basename(file))
    if (inputs.some((input) => isInside(real, input))) throw new Misuse('out-inside-input', {file})
  }
}

/** The real path of a folder that is written as lying in another; where there is no link on the way, nothing is resolved. */
function realPathWithin(out: string, top: string, folder: string): string {
  const relative = path.relative(out, folder)
  const parts = relative === '' ? [] : relative.split(path.sep)
  const isPlain = parts.every((_, index) => {
    const one = reading(path.join(out, ...parts.slice(0, index + 1)), (place) =>
      fs.lstatSync(place, {throwIfNoEntry: false})
    )
    return !one?.isSymbolicLink()
  })
  return isPlain && !parts.includes('..') ? path.join(top, relative) : realPathOfNearest(folder)
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
