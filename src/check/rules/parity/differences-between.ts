/** What two lists do not have in common. */
export interface Differences<T> {
  /** What only the first has, as often as it has it more often. */
  source: T[]
  /** What only the second has. */
  other: T[]
}

/**
 * Compare two lists whatever the order of what is in them.
 *
 * @param source the first list
 * @param other the second
 * @param keyOf what makes two of them the same
 * @returns what each has and the other has not
 */
export function differencesBetween<T>(
  source: readonly T[],
  other: readonly T[],
  keyOf: (item: T) => string
): Differences<T> {
  return {source: without(source, other, keyOf), other: without(other, source, keyOf)}
}

function without<T>(items: readonly T[], others: readonly T[], keyOf: (item: T) => string): T[] {
  const left = new Map<string, number>()
  for (const item of others) left.set(keyOf(item), (left.get(keyOf(item)) ?? 0) + 1)
  return items.filter((item) => {
    const count = left.get(keyOf(item)) ?? 0
    left.set(keyOf(item), count - 1)
    return count <= 0
  })
}
