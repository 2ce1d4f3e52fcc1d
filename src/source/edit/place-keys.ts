import type {EditedFile} from './edited-file.ts'
import type {Addition, Branch} from './new-texts.ts'
import type {Item} from './written.ts'

/** New keys that come after a key that is there; without one they come first. */
export interface Placed {
  after: Item | undefined
  names: string[]
}

/**
 * Find places for new keys: each after the nearest that precedes it in the order, else before the nearest that follows it, else last.
 *
 * @param file the file, and the order
 * @param addition the new keys, and the map
 * @returns the keys by place, in order
 */
export function placeKeys(file: EditedFile, {node, prefix, branch}: Addition): Placed[] {
  const places = new Map<Item | undefined, string[]>()
  for (const name of sortKeys(file, prefix, branch)) {
    const after = placeOf(file, node.items, prefix, name)
    places.set(after, [...(places.get(after) ?? []), name])
  }
  return [...places].map(([after, names]) => ({after, names}))
}

/**
 * New keys in their order.
 *
 * @param file the file, and the order
 * @param prefix the dotted key of their map, with a full stop behind
 * @param branch the keys
 * @returns their names
 */
export function sortKeys({ranks}: EditedFile, prefix: string, branch: Branch): string[] {
  return [...branch.keys()].sort((a, b) => ranks.get(prefix + a)! - ranks.get(prefix + b)!)
}

function placeOf({ranks, known}: EditedFile, items: readonly Item[], prefix: string, name: string): Item | undefined {
  const rank = ranks.get(prefix + name)!
  if (rank >= known) return items.at(-1)
  const ranked = items.map((item) => ({item, rank: ranks.get(prefix + item.name) ?? Infinity}))
  const preceding = ranked.filter((other) => other.rank <= rank)
  if (preceding.length > 0) return preceding.reduce((best, other) => (other.rank >= best.rank ? other : best)).item
  const following = ranked.filter((other) => other.rank < known)
  if (following.length === 0) return items.at(-1)
  const next = following.reduce((best, other) => (other.rank < best.rank ? other : best)).item
  return items[items.indexOf(next) - 1]
}
