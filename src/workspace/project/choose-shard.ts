import {digest} from '../../source/digest.ts'
import {Misuse} from '../../diagnostics/misuse.ts'

/** More parts than this nobody means. */
const most = 10_000

/** One part of several that are the whole together. */
export interface Shard {
  /** Which one, from 1. */
  index: number
  /** How many there are. */
  of: number
}

/**
 * Read which part of the policies is meant.
 *
 * @param text the part and how many there are, `2/4`
 * @returns the part
 * @throws Misuse when it is none
 */
export function readShard(text: string): Shard {
  const [, index, of] = (/^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(text) ?? []).map(Number)
  if (index !== undefined && of !== undefined && index <= of && of <= most) return {index, of}
  throw new Misuse('bad-shard', {option: '--shard', actual: text, most})
}

/**
 * The part that a policy is in: its id says so, whatever other policies there are.
 *
 * @param id the policy
 * @param of how many parts there are
 * @returns which one, from 1
 */
export function shardOf(id: string, of: number): number {
  return (Number.parseInt(digest(id, 12), 16) % of) + 1
}

/**
 * Choose the policies of one part.
 *
 * @param ids the ids of all
 * @param text the part, `2/4`; default: the whole
 * @returns the ids of those that are in it, in their order
 * @throws Misuse when there is no such part
 */
export function chooseShard(ids: readonly string[], text: string | undefined): readonly string[] {
  if (text === undefined) return ids
  const {index, of} = readShard(text)
  return ids.filter((id) => shardOf(id, of) === index)
}
