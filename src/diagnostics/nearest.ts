import leven from 'leven'

/**
 * The name that somebody most likely meant.
 *
 * @param given what was written
 * @param names what could have been written
 * @returns the nearest, when it is near: at most a third of its letters differ, or two have changed places; the first of equals
 */
export function nearest(given: string, names: Iterable<string>): string | undefined {
  let best: string | undefined
  let bestDistance = Infinity
  for (const name of names) {
    const distance = distanceBetween(given.toLowerCase(), name.toLowerCase(), Math.min(bestDistance, 50))
    if (distance < bestDistance && distance <= Math.max(1, Math.floor(Math.max(name.length, given.length) / 3))) {
      best = name
      bestDistance = distance
    }
  }
  return best
}

/** How many letters must be changed; two neighbours that have changed places count as one. */
function distanceBetween(given: string, name: string, maxDistance: number): number {
  const at = [...given].findIndex((letter, index) => letter !== name[index])
  const swapped = given.slice(0, at) + (given[at + 1] ?? '') + (given[at] ?? '') + given.slice(at + 2)
  return at >= 0 && swapped === name ? 1 : leven(given, name, {maxDistance})
}
