import fs from 'node:fs'
import {reading} from '../disk/reading.ts'

/** What tells a file from the same file written later, without reading it: size, time of its content, time of its record, number, device. */
export type Stamp = readonly [size: number, mtimeMs: number, ctimeMs: number, ino: number, dev: number]

/** Clocks of file systems go in steps: of some milliseconds where they have parts of seconds, else of up to two seconds. Each is doubled and more. */
const steps = {fine: 50, coarse: 5000}

/**
 * Stamp a file, links followed.
 *
 * @param file the file or folder
 * @returns its stamp; undefined when nothing is there
 */
export function stampOf(file: string): Stamp | undefined {
  return toStamp(reading(file, (one) => fs.statSync(one, {throwIfNoEntry: false})))
}

/**
 * Stamp a file that is not to be a link.
 *
 * @param file the file
 * @returns its stamp; undefined when there is no file, or something else than a file
 */
export function stampOfPlainFile(file: string): Stamp | undefined {
  const stats = reading(file, (one) => fs.lstatSync(one, {throwIfNoEntry: false}))
  return stats?.isFile() ? toStamp(stats) : undefined
}

function toStamp(stats: fs.Stats | undefined): Stamp | undefined {
  return stats && [stats.size, stats.mtimeMs, stats.ctimeMs, stats.ino, stats.dev]
}

/**
 * Whether two stamps are the same.
 *
 * @param one a stamp; undefined for what is not there
 * @param other another
 * @returns whether they are; what is not there is the same as what is not there
 */
export function isSameStamp(one: Stamp | undefined, other: Stamp | undefined): boolean {
  if (!one || !other) return one === other
  return one.every((value, index) => value === other[index])
}

/**
 * Whether a file with this stamp could not change after a moment and have the same stamp: its times lie well before that moment. Git
 * calls those for which that is not so racily clean (gitformat-index).
 *
 * @param stamp the stamp
 * @param now the moment, in milliseconds of the clock that stamps files
 * @returns whether the stamp can be trusted from then on
 */
export function isSettled([, mtimeMs, ctimeMs]: Stamp, now: number): boolean {
  const step = ctimeMs % 1000 === 0 ? steps.coarse : steps.fine
  return mtimeMs < now - step && ctimeMs < now - step
}
