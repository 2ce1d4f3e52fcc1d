import {diffWords} from '../state/diff-words.ts'
import {alignBlocks, keyOf, type AlignedBlock} from './align-blocks.ts'
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

/**
 * Say what became of each block from one version to the next.
 *
 * @param before the Markdown of the version before
 * @param now the Markdown of the version after
 * @returns the blocks of both, in order, what is gone before what stands in its place
 */
export function diffVersions(before: string, now: string): VersionChange[] {
  const [old, fresh] = [versionBlocks(before), versionBlocks(now)]
  return withSections(withMoved(alignBlocks(old, fresh).map(stepOf)))
}

type Step = Omit<VersionChange, 'sections'>

function stepOf(aligned: AlignedBlock<VersionBlock>): Step {
  if (aligned.kind !== 'changed') return aligned
  return {...aligned, words: diffWords(aligned.before.text, aligned.now.text)}
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
