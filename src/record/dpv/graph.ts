import {brief, merged, named, type LinkedNode, type Reference} from './linked-data.ts'

/** Nodes that are described once and referred to from anywhere. */
export interface Graph {
  /**
   * Refer to something, and describe it the first time that somebody says what is said of it.
   *
   * @param path where it stands in the policy; it is called after that, in every language
   * @param types what it is here; what it is elsewhere is added
   * @param describe what is said of it; default: nothing here, so that it is described elsewhere
   */
  refer(path: readonly (string | number)[], types: readonly string[], describe?: () => LinkedNode): Reference
  /** Say more of something that has been referred to. */
  add(reference: Reference, more: LinkedNode): void
  /** All nodes, in the order in which they were referred to. */
  nodes(): LinkedNode[]
}

/**
 * Make a graph.
 *
 * @returns the graph, with nothing in it
 */
export function createGraph(): Graph {
  const all = new Map<string, LinkedNode[]>()
  const described = new Set<string>()
  return {
    refer(path, types, describe) {
      const id = `#${path.join('.')}`
      const said = all.get(id) ?? []
      all.set(id, said)
      said.push({'@type': types})
      if (describe && !described.has(id)) {
        // Before the description is asked for, which may refer to the same.
        described.add(id)
        said.push(describe())
      }
      return named(id)
    },
    add(reference, more) {
      all.get(reference['@id'])!.push(more)
    },
    nodes: () => [...all].map(([id, said]) => brief({'@id': id, ...merged(said)}))
  }
}
