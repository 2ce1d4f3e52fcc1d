import fs from 'node:fs'
import path from 'node:path'
import {digest} from '../../source/digest.ts'
import {reading} from '../disk/reading.ts'
import type {ListedFile} from './manifest-file.ts'

/**
 * Compare a file with what it should be.
 *
 * @param out the output folder
 * @param file the file
 * @returns `missing` when nothing is there, `different` when it holds something else or is no file; undefined when all is well
 * @throws Misuse when it is there and cannot be read
 */
export function compareFile(
  out: string,
  {path: place, digest: expected, size}: ListedFile
): 'different' | 'missing' | undefined {
  const full = path.join(out, place)
  const stats = reading(full, (one) => fs.lstatSync(one))
  if (!stats) return 'missing'
  if (!stats.isFile() || stats.size !== size) return 'different'
  const bytes = reading(full, (one) => fs.readFileSync(one))
  if (!bytes) return 'missing'
  return digest(bytes) === expected ? undefined : 'different'
}
