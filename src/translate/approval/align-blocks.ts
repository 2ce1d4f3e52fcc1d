import {diffArrays} from 'diff'
import {likeness} from '../state/likeness.ts'

/** What is known of a block of a page when versions of the page are laid beside each other. */
export interface AlignableBlock {
  /** Only blocks of one kind can be versions of each other. */
  kind: string
  level: number
  /** Its plain text. */
  text: string
  /** What it is known by: its words with emphasis, code and addresses. */
  raw: string
}

/** What became of a block from one version of a page to the next, where it stands. */
export type AlignedBlock<Block> =
  | {kind: 'added'; before?: never; now: Block}
  | {kind: 'changed' | 'same'; before: Block; now: Block}
  | {kind: 'removed'; before: Block; now?: never}

/** Two blocks are the same one, changed, when so much of them is in common; less will do where nothing else is near. */
const leastLikeness = {among: 0.4, alone: 0.2}

/**
 * Lay the blocks of two versions of a page beside each other.
 *
 * @param old the blocks of the version before, in order
 * @param fresh the blocks of the version after, in order
 * @returns the blocks of both, in the order of both, what is gone before what stands in its place
 */
export function alignBlocks<Block extends AlignableBlock>(
  old: readonly Block[],
  fresh: readonly Block[]
): AlignedBlock<Block>[] {
  const steps: AlignedBlock<Block>[] = []
  let [removed, added]: [Block[], Block[]] = [[], []]
  let [oldAt, freshAt] = [0, 0]
  const flush = (): void => {
    steps.push(...paired(removed, added))
    ;[removed, added] = [[], []]
  }
  for (const part of diffArrays(old.map(keyOf), fresh.map(keyOf))) {
    const {length} = part.value
    if (part.removed) removed = [...removed, ...old.slice(oldAt, (oldAt += length))]
    else if (part.added) added = [...added, ...fresh.slice(freshAt, (freshAt += length))]
    else {
      flush()
      for (let index = 0; index < length; index++)
        steps.push({kind: 'same', before: old[oldAt++]!, now: fresh[freshAt++]!})
    }
  }
  flush()
  return steps
}

/**
 * What is the same for blocks that are the same, letter by letter.
 *
 * @param block a block
 * @returns its key
 */
export function keyOf({kind, level, raw}: AlignableBlock): string {
  return JSON.stringify([kind, level, raw])
}

/** Pair what is gone with what stands in its place, in order, so that most is in common. */
function paired<Block extends AlignableBlock>(
  removed: readonly Block[],
  added: readonly Block[]
): AlignedBlock<Block>[] {
  const least = removed.length === 1 && added.length === 1 ? leastLikeness.alone : leastLikeness.among
  const alike = removed.map((one) => added.map((other) => inCommon(one, other, least)))
  const best = bestSums(alike)
  const steps: AlignedBlock<Block>[] = []
  let [here, there] = [0, 0]
  while (here < removed.length || there < added.length) {
    const sum = best[here]![there]!
    const own = alike[here]?.[there] ?? 0
    if (own > 0 && sum === own + best[here + 1]![there + 1]!)
      steps.push({kind: 'changed', before: removed[here++]!, now: added[there++]!})
    else if (here < removed.length && sum === best[here + 1]![there]!)
      steps.push({kind: 'removed', before: removed[here++]!})
    else steps.push({kind: 'added', now: added[there++]!})
  }
  return steps
}

function inCommon(one: AlignableBlock, other: AlignableBlock, least: number): number {
  if (one.kind !== other.kind) return 0
  const found = one.text === other.text ? 1 : likeness([one.text], [other.text])
  return found >= least ? found : 0
}

/** For each place in both lists, how much the rest of them can have in common. */
function bestSums(alike: readonly (readonly number[])[]): number[][] {
  const width = alike[0]?.length ?? 0
  const sums: number[][] = [Array.from({length: width + 1}, () => 0)]
  for (const row of alike.toReversed()) {
    const [below] = sums as [number[]]
    const line = Array.from({length: width + 1}, () => 0)
    for (let at = width - 1; at >= 0; at--) {
      const joined = row[at]! > 0 ? row[at]! + below[at + 1]! : 0
      line[at] = Math.max(joined, below[at]!, line[at + 1]!)
    }
    sums.unshift(line)
  }
  return sums
}
