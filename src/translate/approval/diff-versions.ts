import {diffArrays} from 'diff'
import {likeness} from '../state/likeness.ts'
import {diffWords} from '../state/word-diff.ts'
import {versionBlocks, type VersionBlock} from './version-blocks.ts'

/** The words of a block that were taken out, were put in, or stayed. */
export type WordChange = ReturnType<typeof diffWords>[number]

/** What became of a block from one version of a page to the next. */
export interface VersionChange {
  kind: 'added' | 'changed' | 'moved' | 'removed' | 'same'
  /** The headings that it stands under, the first one first, without the title of the page. */
  sections: readonly string[]
  /** As it was; absent when it is new. */
  before?: VersionBlock
  /** As it is; absent when it is gone. */
  now?: VersionBlock
  /** Of a block that changed: its words, in order. Where all of them stayed, emphasis alone is another. */
  words?: readonly WordChange[]
}

/** Two blocks are the same one, changed, when so much of them is in common; less will do where nothing else is near. */
const leastLikeness = {among: 0.4, alone: 0.2}

/**
 * Say what became of each block from one version to the next.
 *
 * @param before the Markdown of the version before
 * @param now the Markdown of the version after
 * @returns the blocks of both, in order, what is gone before what stands in its place
 */
export function diffVersions(before: string, now: string): VersionChange[] {
  const [old, fresh] = [versionBlocks(before), versionBlocks(now)]
  return withSections(withMoved(aligned(old, fresh)))
}

type Step = Omit<VersionChange, 'sections'>

function aligned(old: VersionBlock[], fresh: VersionBlock[]): Step[] {
  const steps: Step[] = []
  let [removed, added]: [VersionBlock[], VersionBlock[]] = [[], []]
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

function keyOf({kind, level, raw}: VersionBlock): string {
  return JSON.stringify([kind, level, raw])
}

/** Pair what is gone with what stands in its place, in order, so that most is in common. */
function paired(removed: readonly VersionBlock[], added: readonly VersionBlock[]): Step[] {
  const least = removed.length === 1 && added.length === 1 ? leastLikeness.alone : leastLikeness.among
  const alike = removed.map((one) => added.map((other) => inCommon(one, other, least)))
  const best = bestSums(alike)
  const steps: Step[] = []
  let [here, there] = [0, 0]
  while (here < removed.length || there < added.length) {
    const sum = best[here]![there]!
    const own = alike[here]?.[there] ?? 0
    if (own > 0 && sum === own + best[here + 1]![there + 1]!) steps.push(changed(removed[here++]!, added[there++]!))
    else if (here < removed.length && sum === best[here + 1]![there]!)
      steps.push({kind: 'removed', before: removed[here++]!})
    else steps.push({kind: 'added', now: added[there++]!})
  }
  return steps
}

function inCommon(one: VersionBlock, other: VersionBlock, least: number): number {
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

function changed(before: VersionBlock, now: VersionBlock): Step {
  return {kind: 'changed', before, now, words: diffWords(before.text, now.text)}
}

/** What is gone in one place and new in another, letter by letter, was moved. */
function withMoved(steps: readonly Step[]): Step[] {
  const gone = new Map<string, Step[]>()
  for (const step of steps)
    if (step.kind === 'removed') {
      const key = keyOf(step.before!)
      gone.set(key, [...(gone.get(key) ?? []), step])
    }
  const taken = new Set<Step>()
  const result = steps.map((step): Step => {
    const from = step.kind === 'added' ? gone.get(keyOf(step.now!))?.shift() : undefined
    if (!from) return step
    taken.add(from)
    return {...step, kind: 'moved', before: from.before!}
  })
  return result.filter((step) => !taken.has(step))
}

/** Each change under the headings that it stands under: what is gone under those of the version before. */
function withSections(steps: readonly Step[]): VersionChange[] {
  const headings: Record<'before' | 'now', VersionBlock[]> = {before: [], now: []}
  return steps.map((step) => {
    for (const side of ['before', 'now'] as const) {
      const block = step.kind === 'moved' && side === 'before' ? undefined : step[side]
      if (block?.kind === 'heading' && block.level > 1)
        headings[side] = [...headings[side].filter(({level}) => level < block.level), block]
    }
    return {...step, sections: headings[step.now ? 'now' : 'before'].map(({text}) => text)}
  })
}
