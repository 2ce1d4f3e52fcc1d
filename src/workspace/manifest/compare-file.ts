import fs from 'node:fs'
import path from 'node:path'
import {digest} from '../../source/digest.ts'
import {reading} from '../disk/reading.ts'
import type {ListedFile} from './manifest-file.ts'

/** How a file is not what it should be. */
export type FileState = 'different' | 'line-breaks' | 'missing'

/**
 * Compare a file with what it should be.
 *
 * @param out the output folder
 * @param file the file
 * @returns `missing` when nothing is there, `line-breaks` when Git or an editor made `\r\n` of its line breaks and nothing else is another,
 * `different` when it holds something else or is no file; undefined when all is well
 * @throws Misuse when it is there and cannot be read
 */
export function compareFile(out: string, {path: place, digest: expected, size}: ListedFile): FileState | undefined {
  const full = path.join(out, place)
  const stats = reading(full, (one) => fs.lstatSync(one))
  if (!stats) return 'missing'
  // With other line breaks it has a byte more a line, and so never more than twice as many.
  if (!stats.isFile() || stats.size < size || stats.size > size * 2) return 'different'
  const bytes = reading(full, (one) => fs.readFileSync(one))
  if (!bytes) return 'missing'
  if (stats.size === size) return digest(bytes) === expected ? undefined : 'different'
  return digest(withoutReturns(bytes)) === expected ? 'line-breaks' : 'different'
}

function withoutReturns(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
}
