import type {Item, Written} from './written.ts'

/** A key that is there, and the map that it is in. */
export interface FoundKey {
  item: Item
  map: Written
}

/**
 * Find a key, whichever way its path is spelled: `a: {b: …}`, `a.b: …`.
 *
 * @param map the map to look in
 * @param key the dotted key
 * @returns the key with its value; undefined when it is absent
 */
export function findKey(map: Written, key: string): FoundKey | undefined {
  for (const item of map.items) {
    if (item.name === key) return {item, map}
    const found = key.startsWith(`${item.name}.`) ? findKey(item.value, key.slice(item.name.length + 1)) : undefined
    if (found) return found
  }
  return undefined
}

/** A map that a key can be added to, or the empty place of one. */
export interface Parent {
  node: Written
  /** The key that it is the value of, and the map around it; none for the map of the file. */
  within?: FoundKey
  /** The rest of the dotted key, under this parent. */
  rest: string
}

/**
 * Find the nearest parent of a key that is absent.
 *
 * @param parent the parent to begin with
 * @returns the one with the least left to add
 */
export function findParent(parent: Parent): Parent {
  let nearest = parent
  for (const item of parent.node.items) {
    const isOpen = ['flow', 'map', 'nothing'].includes(item.value.kind)
    if (!isOpen || !parent.rest.startsWith(`${item.name}.`)) continue
    const rest = parent.rest.slice(item.name.length + 1)
    const found = findParent({node: item.value, within: {item, map: parent.node}, rest})
    if (found.rest.length < nearest.rest.length) nearest = found
  }
  return nearest
}
