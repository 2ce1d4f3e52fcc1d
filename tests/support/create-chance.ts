/**
 * Make chance that is the same for the same seed.
 *
 * @param seed any whole number
 * @returns what gives whole numbers below another
 */
export function createChance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state % below
  }
}
