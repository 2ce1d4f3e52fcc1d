import type {ChangeRow} from '../../protocol.ts'

/** Changes that have been made in the same languages. */
export interface ChangeGroup {
  name: string
  changedIn: readonly string[]
  notIn: readonly string[]
  rows: readonly ChangeRow[]
}

/**
 * Lay changes together that have been made in the same languages: those first that some language lacks.
 *
 * @param rows the changes, in the order of the page
 * @returns the groups
 */
export function groupRows(rows: readonly ChangeRow[]): ChangeGroup[] {
  const groups = new Map<string, ChangeGroup & {rows: ChangeRow[]}>()
  for (const row of rows) {
    const {changedIn, notIn} = row
    const name = [...changedIn].sort().join(' ')
    const group = groups.get(name) ?? {name, changedIn, notIn, rows: []}
    group.rows.push(row)
    groups.set(name, group)
  }
  return [...groups.values()].toSorted(
    (one, other) => Number(one.notIn.length === 0) - Number(other.notIn.length === 0)
  )
}
