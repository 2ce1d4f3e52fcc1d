import type {Difference} from '../difference.ts'
import type {ComparedPages} from '../lay-beside.ts'
import type {Unit} from '../unit.ts'
import {sideOf} from './side-of.ts'

/**
 * Find cells of tables that say something in one page and nothing in the other.
 *
 * @param compared the pages
 * @param pages which they are
 * @returns what is missing, in the order of the pairs
 */
export function findMissingCells({pairs}: ComparedPages, [source, other]: readonly [number, number]): Difference[] {
  return pairs.flatMap(({here: [ours], there: [theirs]}, order): Difference[] => {
    if (ours?.kind !== 'row' || theirs?.kind !== 'row' || ours.blocks.length !== theirs.blocks.length) return []
    return ours.blocks.flatMap(({text}, index): Difference[] => {
      const there = theirs.blocks[index]!.text
      if ((text.trim() === '') === (there.trim() === '')) return []
      const [has, lacks] =
        there.trim() === ''
          ? ([
              [source, ours],
              [other, theirs]
            ] as const)
          : ([
              [other, theirs],
              [source, ours]
            ] as const)
      return [
        {rule: 'missing-cell', severity: 'error', order, has: cellOf(has, index), lacks: sideOf(lacks[0], [lacks[1]])}
      ]
    })
  })
}

function cellOf([page, row]: readonly [number, Unit], index: number): Difference['has'] {
  return sideOf(page, [row], [row.blocks[index]!.text])
}
