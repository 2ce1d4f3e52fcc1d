import {compareText} from '../../diagnostics/report-order.ts'
import type {Segment} from '../passages/segment.ts'
import type {Direction, Draft, DraftEngine} from './engine.ts'
import {memoryKey, type MemoryKey} from './memory-key.ts'
import {wordLikeness} from './word-likeness.ts'

/** A passage that somebody has read, beside the one that it was translated from. */
export interface MemoryEntry {
  from: string
  to: string
  source: Segment
  target: Segment
  /** Where it stands, as people are told: a policy and a key. */
  origin: string
}

/** A draft that was remembered. */
export interface RememberedDraft extends Draft {
  /** Where it stands; undefined when nothing was remembered. */
  origin: string | undefined
}

/** An engine that makes nothing up. */
export interface Memory extends DraftEngine {
  draft(segments: readonly Segment[], direction: Direction): Promise<RememberedDraft[]>
}

/** What is recorded as the origin of what was remembered. */
export const memoryName = 'memory'

/** Passages that have less in common are of no help. */
const least = 0.8

/**
 * Make a memory of passages that have been read. It answers in both directions, since what was read is right in both languages; a
 * passage that was translated the asked way comes first.
 *
 * @param entries the passages, from the whole project, in any order
 * @returns an engine that drafts what it remembers: passages that say the same, without warning, and passages that say nearly the same, with
 * `near-match` and their origin and share; nothing for the others
 */
export function createMemory(entries: readonly MemoryEntry[]): Memory {
  const ways = new Map<string, Shelf>()
  for (const entry of entries) {
    shelve(entry, false)
    shelve({...entry, from: entry.to, to: entry.from, source: entry.target, target: entry.source}, true)
  }
  return {
    name: memoryName,
    leavesHouse: false,
    can: (direction) => ways.has(wayOf(direction)),
    isRough: () => false,
    draft: (segments, direction) =>
      Promise.resolve(segments.map((segment) => recall(segment, ways.get(wayOf(direction))))),
    close: () => Promise.resolve()
  }

  function shelve({from, to, ...entry}: MemoryEntry, reversed: boolean): void {
    const key = memoryKey(entry.source)
    if (key.loose === '' || memoryKey(entry.target).loose === '') return
    const way = wayOf({from, to})
    const shelf = ways.get(way) ?? new Map<string, Box>()
    ways.set(way, shelf)
    const box = shelf.get(key.fixed) ?? emptyBox()
    shelf.set(key.fixed, box)
    const kept = {...entry, key, reversed}
    add(box.byLoose, key.loose, kept)
    for (const token of tokensOf(key.words)) add(box.byToken, token, box.all.length)
    box.all.push(kept)
  }
}

function add<T>(lists: Map<string, T[]>, name: string, item: T): void {
  const list = lists.get(name)
  if (list) list.push(item)
  else lists.set(name, [item])
}

/** Words, each told apart from itself where it stands again. */
function tokensOf(words: readonly string[]): string[] {
  const times = new Map<string, number>()
  return words.map((word) => {
    const time = (times.get(word) ?? 0) + 1
    times.set(word, time)
    return time === 1 ? word : `${word} ${time}`
  })
}

interface Kept extends Omit<MemoryEntry, 'from' | 'to'> {
  key: MemoryKey
  /** Whether it was translated the other way. */
  reversed: boolean
}

/** Passages with the same parts and numbers; by what they say; and their places by each of their words. */
interface Box {
  all: Kept[]
  byLoose: Map<string, Kept[]>
  byToken: Map<string, number[]>
}

function emptyBox(): Box {
  return {all: [], byLoose: new Map(), byToken: new Map()}
}

/** Passages by their parts and numbers. */
type Shelf = Map<string, Box>

function wayOf({from, to}: Direction): string {
  return `${from} ${to}`
}

const nothing: RememberedDraft = {segment: undefined, warnings: [], origin: undefined}

function recall(segment: Segment, shelf: Shelf | undefined): RememberedDraft {
  const key = memoryKey(segment)
  const box = shelf?.get(key.fixed)
  if (!box) return nothing
  const same = best(
    (box.byLoose.get(key.loose) ?? []).map((kept) => ({kept, share: 1})),
    key
  )
  if (same) return {segment: same.kept.target, warnings: [], origin: same.kept.origin}
  const near = best(likest(key.words, box), key)
  if (!near) return nothing
  // What is not the same is never said to be all the same.
  const percent = Math.min(99, Math.floor(near.share * 100))
  const {target, origin} = near.kept
  return {
    segment: target,
    origin,
    warnings: [{code: 'near-match', about: [origin, `${percent}\u00a0%`]}]
  }
}

/** Those that are like enough, without those that are certainly less like than another one. */
function likest(words: readonly string[], {all, byToken}: Box): Match[] {
  const common = new Uint16Array(all.length)
  for (const token of tokensOf(words)) for (const place of byToken.get(token) ?? []) common[place]!++
  // Words that both have, in any order, are at least as many as those in order.
  const bounds = all
    .map((kept, place) => ({kept, bound: (2 * common[place]!) / (words.length + kept.key.words.length)}))
    .filter(({bound}) => bound >= least)
    .sort((a, b) => b.bound - a.bound)
  const matches: Match[] = []
  let most = least
  for (const {kept, bound} of bounds) {
    if (bound < most) break
    const share = wordLikeness(words, kept.key.words)
    if (share >= most) matches.push({kept, share})
    most = Math.max(most, share)
  }
  return matches
}

interface Match {
  kept: Kept
  share: number
}

/** The one that is most alike; of several, the one that is written the same, that was translated the same way, and that is chosen most often. */
function best(matches: readonly Match[], {exact}: MemoryKey): Match | undefined {
  const uses = new Map<string, number>()
  const written = ({kept}: Match): string => JSON.stringify(kept.target)
  for (const match of matches) uses.set(written(match), (uses.get(written(match)) ?? 0) + 1)
  const rank = (match: Match): number[] => [
    -match.share,
    match.kept.key.exact === exact ? 0 : 1,
    match.kept.reversed ? 1 : 0,
    -uses.get(written(match))!
  ]
  const ranked = matches.map((match) => ({match, rank: rank(match), name: `${match.kept.origin} ${written(match)}`}))
  return ranked.reduce<(typeof ranked)[number] | undefined>(
    (first, next) => (first && compareRanks(first, next) <= 0 ? first : next),
    undefined
  )?.match
}

function compareRanks(one: {rank: number[]; name: string}, other: {rank: number[]; name: string}): number {
  const at = one.rank.findIndex((value, index) => value !== other.rank[index])
  return at < 0 ? compareText(one.name, other.name) : one.rank[at]! - other.rank[at]!
}
