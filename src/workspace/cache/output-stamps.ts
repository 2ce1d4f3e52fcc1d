import fs from 'node:fs'
import {digest} from '../../source/digest.ts'
import {reading} from '../disk/reading.ts'
import type {Outcome, OutcomeFile} from '../outcome/outcome.ts'
import type {IndexLine} from './cache-index.ts'
import {isSameStamp, isSettled, stampOfPlainFile, type Stamp} from './stamp.ts'

/** How the files of a policy are in the output folder. */
export interface OutputsAsTheyAre {
  /** Those that are not as they must be. */
  wrong: readonly OutcomeFile[]
  /** The stamps of all, when all are as they must be and other stamps were remembered. */
  stamps: readonly Stamp[] | undefined
}

/**
 * Stamp the files of a policy that were written.
 *
 * @param out the output folder
 * @param outcome what became of the policy
 * @returns a stamp of each, in their order; none when one of them is not as it was written
 */
export function stampOutputs(out: string, {files}: Outcome): readonly Stamp[] {
  const stamps = files
    .map(({path, size}) => ({size, stamp: stampOfPlainFile(`${out}/${path}`)}))
    .flatMap(({size, stamp}) => (stamp && stamp[0] === size ? [stamp] : []))
  return stamps.length === files.length ? stamps : []
}

/**
 * Look whether the files of a policy are in the output folder as they must be. Those that have the stamps that they had are not read.
 *
 * @param out the output folder
 * @param outcome what became of the policy
 * @param known the stamps that they had, and when
 * @returns how they are
 */
export function lookAtOutputs(
  out: string,
  {files}: Outcome,
  {outputs, at}: Pick<IndexLine, 'at' | 'outputs'>
): OutputsAsTheyAre {
  const stamps: Stamp[] = []
  let read = false
  const wrong = files.filter((file, index) => {
    const full = `${out}/${file.path}`
    const stamp = stampOfPlainFile(full)
    if (!stamp || stamp[0] !== file.size) return true
    stamps.push(stamp)
    if (isSameStamp(stamp, outputs[index]) && isSettled(stamp, at)) return false
    read = true
    return digestOf(full) !== file.digest
  })
  return {wrong, stamps: read && wrong.length === 0 ? stamps : undefined}
}

function digestOf(file: string): string | undefined {
  const bytes = reading(file, (one) => fs.readFileSync(one))
  return bytes && digest(bytes)
}
