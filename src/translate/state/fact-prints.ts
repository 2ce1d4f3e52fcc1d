/**
 * Write fingerprints of facts in a cell.
 *
 * @param facts fingerprints by `activity.field`
 * @returns `courses.data:1a2b3c4d courses.retention:…`, sorted
 */
export function writeFactPrints(facts: ReadonlyMap<string, string>): string {
  return [...facts]
    .map(([field, print]) => `${field}:${print}`)
    .sort()
    .join(' ')
}

/**
 * Read fingerprints of facts from a cell.
 *
 * @param cell as `writeFactPrints` writes it; what is not so is left out
 * @returns fingerprints by `activity.field`
 */
export function readFactPrints(cell: string): Map<string, string> {
  return new Map(
    cell.split(' ').flatMap((pair): [string, string][] => {
      const [, field, print] = /^([a-z][\w-]*\.\w+):([0-9a-f]+)$/.exec(pair) ?? []
      return field === undefined ? [] : [[field, print!]]
    })
  )
}
