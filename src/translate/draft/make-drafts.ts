import type {BlockKind} from '../../check/text/block.ts'
import type {Segment} from '../passages/segment.ts'
import {isWritable} from '../passages/write-segment.ts'
import {comparePartNames} from '../take-back/compare-part-names.ts'
import type {Direction, Draft, DraftEngine, DraftWarning} from './engine.ts'
import {memoryName, type Memory} from './memory.ts'

/** A passage that a draft is wanted of. */
export interface DraftWanted {
  segment: Segment
  kind: BlockKind
}

/** A draft, and where it is from. */
export interface MadeDraft extends Draft {
  /** The engine; empty when there is no draft. */
  by: string
  /** Where it was remembered from, a policy and a key; absent when it was not. */
  origin?: string | undefined
}

/** What drafts are made with. */
export interface DraftMeans {
  direction: Direction
  memory: Memory
  /** Undefined when there is none for the direction: then there is memory alone. */
  engine: DraftEngine | undefined
  /**
   * Correct what an engine made, and say what is to be looked at.
   *
   * @param draft what it made
   * @param source what it was made from
   */
  correct(draft: Segment, source: Segment): {segment: Segment; warnings: readonly DraftWarning[]}
}

/**
 * Make drafts: what was read before comes first, an engine makes the rest, and its work is corrected.
 *
 * @param wanted the passages
 * @param means what drafts are made with
 * @returns a draft of each, in order; without a segment where none could be made that has every protected part
 */
export async function makeDrafts(wanted: readonly DraftWanted[], means: DraftMeans): Promise<MadeDraft[]> {
  const {direction, memory, engine} = means
  const remembered = await memory.draft(
    wanted.map(({segment}) => segment),
    direction
  )
  const known = wanted.map((one, index) => sound(one, {...remembered[index]!, by: memoryName}, direction))
  const left = wanted.filter((_, index) => !known[index]!.segment)
  const made =
    left.length > 0 && engine
      ? await engine.draft(
          left.map(({segment}) => segment),
          direction
        )
      : []
  const byEngine = new Map(left.map((one, index) => [one, made[index]]))
  return wanted.map((one, index) => {
    if (known[index]!.segment) return known[index]!
    const draft = byEngine.get(one)
    return draft && engine
      ? sound(one, corrected(one, draft, engine, means), direction)
      : {segment: undefined, by: '', warnings: []}
  })
}

function corrected(
  {segment: source}: DraftWanted,
  {segment, ...rest}: Draft,
  engine: DraftEngine,
  {direction, correct}: DraftMeans
): MadeDraft {
  if (!segment) return {segment, by: '', ...rest}
  const better = correct(segment, source)
  const rough: DraftWarning[] = engine.isRough(direction) ? [{code: 'rough', about: [engine.name]}] : []
  return {segment: better.segment, by: engine.name, warnings: [...rough, ...rest.warnings, ...better.warnings]}
}

/** A draft that lacks a part, or that cannot be written so that it is read back the same, is none. */
function sound({segment: source, kind}: DraftWanted, draft: MadeDraft, {to}: Direction): MadeDraft {
  if (!draft.segment) return {...draft, by: ''}
  const {lost, added} = comparePartNames(draft.segment, source, undefined, to)
  const wrong = [...lost, ...added]
  if (wrong.length === 0 && isWritable(draft.segment, kind)) return draft
  return {segment: undefined, by: '', warnings: [...draft.warnings, {code: 'lost-part', about: wrong}]}
}
