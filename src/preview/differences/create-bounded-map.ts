/** What remembers the latest things alone. */
export interface BoundedMap<T> {
  /** Give what is known under a key, or make it. */
  get(key: string, make: () => T): T
  forget(key: string): void
}

/**
 * Make what remembers the latest things alone.
 *
 * @param most how many
 * @returns the memory, empty
 */
export function createBoundedMap<T>(most: number): BoundedMap<T> {
  const known = new Map<string, T>()
  return {
    get(key, make) {
      const found = known.has(key) ? known.get(key)! : make()
      known.delete(key)
      known.set(key, found)
      for (const oldest of known.keys()) if (known.size > most) known.delete(oldest)
      return found
    },
    forget: (key) => void known.delete(key)
  }
}
