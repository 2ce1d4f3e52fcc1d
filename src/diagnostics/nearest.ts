import leven from 'leven'

/**
 * The name that somebody most likely meant.
 *
 * @param given what was written
 * @param names what could have been written
 * @returns the nearest, when it is near: at most a third of its letters differ; the first of equals
 */
export function nearest(given: string, names: Iterable<string>): string | undefined {
  let best: string | undefined
  let bestDistance = Infinity
  for (const name of names) {
    const distance = leven(given.toLowerCase(), name.toLowerCase(), {
      maxDistance: bestDistance === Infinity ? 50 : bestDistance
    })
    if (distance < bestDistance && distance <= Math.max(1, Math.floor(Math.max(name.length, given.length) / 3))) {
      best = name
      bestDistance = distance
    }
  }
  return best
}
