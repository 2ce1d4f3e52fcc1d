import {keyOfUnit, printOfUnit} from '../exchange/unit-ids.ts'

/**
 * Find the passages here that what came back is of. A text that has another key since it was sent, as when an id was renamed, is known by
 * what it says, where one text alone says it.
 *
 * @param returned ids of passages, as they came back
 * @param here ids of the passages that there are
 * @returns an id for each that came back: of a passage here, or its own where there is none
 */
export function presentIds(returned: readonly string[], here: readonly string[]): string[] {
  const keys = new Set(here.map(keyOfUnit))
  const isReturned = new Set(returned)
  const only = new Map<string, string | undefined>()
  for (const id of here.filter((one) => !isReturned.has(one)))
    only.set(printOfUnit(id), only.has(printOfUnit(id)) ? undefined : id)
  return returned.map((id) => (keys.has(keyOfUnit(id)) ? id : (only.get(printOfUnit(id)) ?? id)))
}
