import {brief, merged, named, type LinkedNode, type Reference} from './linked-data.ts'

/** Nodes that are described once and referred to from anywhere. */
export interface Graph {
  /**
   * Refer to something, and describe it if nothing has referred to it before.
   *
   * @param path where it stands in the policy; it is called after that, in every language
   * @param types what it is here; what it is elsewhere is added
   * @param describe what is said of it
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
  const described = new Map<string, LinkedNode[]>()
  return {
    refer(path, types, describe = () => ({})) {
      const id = `#${path.join('.')}`
      const known = described.get(id)
      const said: LinkedNode[] = known ?? []
      said.push({'@type': types})
      if (!known) {
        described.set(id, said)
        said.push(describe())
      }
      return named(id)
    },
    add(reference, more) {
      described.get(reference['@id'])!.push(more)
    },
    nodes: () => [...described].map(([id, said]) => brief({'@id': id, ...merged(said)}))
  }
}
