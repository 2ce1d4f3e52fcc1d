import {createHash} from 'node:crypto'

/**
 * Name a set of policies.
 *
 * @param ids their ids, sorted
 * @returns how many there are, and SHA-256 of the ids, each as JSON on a line of its own
 */
export function digestIds(ids: Iterable<string>): {count: number; digest: string} {
  const hash = createHash('sha256')
  let count = 0
  for (const id of ids) {
    hash.update(`${JSON.stringify(id)}\n`)
    count++
  }
  return {count, digest: hash.digest('hex')}
}
