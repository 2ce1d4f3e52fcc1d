import {mapNames} from './declared-ids.ts'
import {groupOf, type Renaming} from './renaming.ts'

/**
 * Where the id stands in the key of words, `sections.courses.title`.
 *
 * @param steps the parts of the key
 * @param renaming what is renamed
 * @returns which part it is, from 0; undefined when the words are not of that id
 */
export function stepInKey(steps: readonly string[], renaming: Renaming): number | undefined {
  const {kind} = renaming
  // Words of tables of cookies are the product's, `cookies.column.name`.
  if (kind === 'cookies' && !(steps.length > 3 || steps[2] === 'title')) return undefined
  return lastOf(steps, [...beforeInKey(kind), renaming.from])
}

/**
 * Where the id stands in the whole path of a fact, `parties.supplier.name`.
 *
 * @param steps the parts of the path
 * @param renaming what is renamed
 * @returns which part it is, from 0; undefined when the path does not go through what the id declares
 */
export function stepInPath(steps: readonly string[], {kind, from}: Renaming): number | undefined {
  const group = groupOf(kind)
  return lastOf(steps, group === undefined ? [kind, from] : ['cookies', group, 'items', from])
}

/**
 * Where a part of a dotted path begins.
 *
 * @param steps the parts
 * @param step which part, from 0
 * @returns its offset
 */
export function offsetOf(steps: readonly string[], step: number): number {
  return steps.slice(0, step).reduce((sum, {length}) => sum + length + 1, 0)
}

/** What stands before an id in the keys of its words. */
function beforeInKey(kind: string): string[] {
  const group = groupOf(kind)
  if (group !== undefined) return ['cookies', group]
  return kind === 'sections' || mapNames.some((name) => name === kind) ? [kind] : ['vocabulary', kind]
}

function lastOf(steps: readonly string[], wanted: readonly string[]): number | undefined {
  return wanted.every((part, index) => steps[index] === part) ? wanted.length - 1 : undefined
}
