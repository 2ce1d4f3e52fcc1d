/** Chance that is the same every time. */
export interface Random {
  /** A whole number, from the first to the last. */
  between(first: number, last: number): number
  /** One of a list. */
  pick<T>(list: readonly T[]): T
  /** Some of a list, each once, in an order of their own. */
  some<T>(list: readonly T[], count: number): T[]
}

/**
 * Make chance of a seed (mulberry32).
 *
 * @param seed a whole number
 * @returns chance that gives the same on every machine
 */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (first: number, last: number): number => first + Math.floor(next() * (last - first + 1))
  return {
    between,
    pick: (list) => list[between(0, list.length - 1)]!,
    some(list, count) {
      const left = [...list]
      return Array.from({length: Math.min(count, left.length)}, () => left.splice(between(0, left.length - 1), 1)[0]!)
    }
  }
}
