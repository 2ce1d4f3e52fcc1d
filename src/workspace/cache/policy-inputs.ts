import {createHash} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import {digest} from '../../source/digest.ts'
import {lookAt} from '../disk/look-at.ts'
import {isSameStamp, isSettled, stampOf, type Stamp} from './stamp.ts'

/** The stamps of what a policy is made from: its folder, by an empty name, and its files. */
export type InputStamps = readonly (readonly [name: string, ...Stamp])[]

/** What a policy is made from, as it was at a moment. */
export interface PolicyInputs {
  /** SHA-256 of names and contents. */
  digest: string
  stamps: InputStamps
  /** Whether the stamps tell every later change. */
  settled: boolean
}

/** Larger files are refused by whatever reads them, and their size is all that is told of them. */
const largest = 20_000_000

/** Facts, words, and what became of passages: of nothing else in the folder pages are made. */
const isInput = (name: string): boolean => name.endsWith('.yaml') || name === 'translations.tsv'

/**
 * Read what a policy is made from.
 *
 * @param root the folder of the project
 * @param id the policy
 * @param now the moment, by the clock that stamps files
 * @returns what there is; no stamps and not settled when it changed while it was read, or some of it cannot be read, which is a finding of whoever
 *   loads the policy
 */
export function readInputs(root: string, id: string, now: number): PolicyInputs {
  const folder = path.join(root, 'policies', id)
  const top = inputStamp(folder)
  const listed = lookAt(folder, (one) => fs.readdirSync(one)) ?? []
  const names = typeof listed === 'string' ? [] : listed.filter(isInput).sort()
  const hash = createHash('sha256')
  const before: [string, Stamp | undefined][] = [['', typeof listed === 'string' ? undefined : top]]
  for (const name of names) {
    const file = path.join(folder, name)
    const stamp = inputStamp(file)
    const content = contentDigest(file, stamp)
    before.push([name, content === undefined ? undefined : stamp])
    hash.update(`${JSON.stringify(name)} ${content ?? '-'}\n`)
  }
  const stamps = before.flatMap(([name, stamp]): InputStamps => (stamp ? [[name, ...stamp]] : []))
  const same = stamps.length === before.length && isAsStamped(root, id, stamps)
  return {
    digest: hash.digest('hex'),
    stamps: same ? stamps : [],
    settled: same && stamps.every(([, ...stamp]) => isSettled(stamp, now))
  }
}

/**
 * Whether what a policy is made from has the stamps that it had.
 *
 * @param root the folder of the project
 * @param id the policy
 * @param stamps the stamps that it had
 * @returns whether it has them; false where there are none
 */
export function isAsStamped(root: string, id: string, stamps: InputStamps): boolean {
  const folder = path.join(root, 'policies', id)
  return (
    stamps.length > 0 &&
    stamps.every(([name, ...stamp]) => isSameStamp(inputStamp(name === '' ? folder : `${folder}/${name}`), stamp))
  )
}

/** What cannot be looked at is told by no stamp. */
function inputStamp(file: string): Stamp | undefined {
  const stamp = lookAt(file, stampOf)
  return typeof stamp === 'string' ? undefined : stamp
}

/** What a file holds; undefined when it cannot be read, which another may be able to. */
function contentDigest(file: string, stamp: Stamp | undefined): string | undefined {
  if (stamp && stamp[0] > largest) return `${String(stamp[0])} bytes`
  const bytes = lookAt(file, (one) => (fs.statSync(one).isFile() ? fs.readFileSync(one) : undefined))
  if (typeof bytes === 'string') return undefined
  return bytes ? digest(bytes) : 'no file'
}
