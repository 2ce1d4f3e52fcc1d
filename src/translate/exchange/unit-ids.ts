import {fingerprint} from '../passages/fingerprint.ts'
import {loosen} from '../passages/normalise.ts'
import type {Passage} from '../passages/passage.ts'

/**
 * Name passages of the source by their key and what they say, so that a passage that has changed since it was sent out is not taken for the one that was.
 *
 * @param passages passages of the source, in order
 * @returns their ids, `sections.courses.text#3f2a9c1b04de`; passages of a text that say the same are told apart by a number
 */
export function unitIds(passages: readonly Passage[]): Map<Passage, string> {
  const seen = new Map<string, number>()
  return new Map(
    passages.map((passage) => {
      const id = `${passage.key}#${fingerprint(loosen(passage.segment))}`
      const count = (seen.get(id) ?? 0) + 1
      seen.set(id, count)
      return [passage, count === 1 ? id : `${id}~${count}`]
    })
  )
}

/**
 * The key of the text that a unit is a passage of.
 *
 * @param id the id of the unit
 * @returns the key
 */
export function keyOfUnit(id: string): string {
  return id.split('#')[0]!
}

/**
 * The fingerprint of what the passage of a unit says.
 *
 * @param id the id of the unit, without what was sent of it
 * @returns the fingerprint; empty when the id has none
 */
export function printOfUnit(id: string): string {
  return id.split(/[#~]/)[1] ?? ''
}
