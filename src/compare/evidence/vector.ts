/** What a text holds, as numbers, ascending and each once. */
export type Vector = Int32Array

/**
 * How much two texts have in common.
 *
 * @param one what one holds
 * @param other what the other holds
 * @param weights how much each number weighs
 * @returns the weight of what both hold
 */
export function intersect(one: Vector, other: Vector, weights: Float64Array): number {
  let common = 0
  for (let [i, j] = [0, 0]; i < one.length && j < other.length;) {
    const difference = one[i]! - other[j]!
    if (difference === 0) common += weights[one[i]!]!
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return common
}

/**
 * What two texts hold together.
 *
 * @param one what one holds
 * @param other what the other holds
 * @returns what either of them holds
 */
export function union(one: Vector, other: Vector): Vector {
  return Int32Array.from(new Set([...one, ...other])).sort()
}
