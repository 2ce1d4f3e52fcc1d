import {Misuse} from '../../diagnostics/misuse.ts'
import {nearest} from '../../diagnostics/nearest.ts'

/**
 * Choose policies by their ids.
 *
 * @param asked the ids that somebody asks for; default: all
 * @param all the ids there are
 * @returns the ids, sorted, each once
 * @throws Misuse when there is no such policy
 */
export function chooseIds(asked: readonly string[] | undefined, all: readonly string[]): readonly string[] {
  for (const id of asked ?? []) {
    if (all.includes(id)) continue
    const suggestion = nearest(id, all)
    throw new Misuse('unknown-policy', {actual: id, expected: all, ...(suggestion && {nearest: suggestion})})
  }
  return asked && asked.length > 0 ? [...new Set(asked)].sort() : all
}
