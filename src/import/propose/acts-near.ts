import {literally} from '../../check/extract/any-of.ts'
import {acts} from '../../model/acts.ts'
import type {ImportMeans} from '../import-means.ts'

/** An act that a text names beside a reference. */
export interface NamedAct {
  /** The acts that have the name, as they are called in the model. */
  ids: readonly string[]
  /** As it is written. */
  name: string
  start: number
  end: number
  /** Whether nothing but a word such as "of" stands between it and the reference. */
  joined: boolean
}

/** How far from a reference the name of its act may stand, in characters. */
const near = 60

/** What may stand between the name of an act and a place in it. */
const between = /^,?\s*$|^,?\s+\p{L}{1,3}(?:\s+\p{L}{1,3})?\s+$/u

/**
 * Make what finds the act that a reference to law is a place in.
 *
 * @param means what acts are called, in every language
 * @returns what finds the act nearest to a stretch of a text; what stands before it comes first
 */
export function createActsNear({
  known,
  translator
}: Pick<ImportMeans, 'known' | 'translator'>): (
  text: string,
  place: {start: number; end: number}
) => NamedAct | undefined {
  const idsByName = new Map<string, Set<string>>()
  const add = (name: string, id: string): void => {
    idsByName.set(name, (idsByName.get(name) ?? new Set()).add(id))
  }
  for (const language of known)
    for (const [id, {inForce}] of Object.entries(acts))
      for (const name of namesOf(translator(language).entry(`law.acts.${id}`)?.text))
        if (inForce !== undefined) add(name, id)
  const names = [...idsByName.keys()].sort((a, b) => b.length - a.length).map(literally)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${names.join('|')})(?![\\p{L}\\p{N}_-])`, 'giu')
  return (text, {start, end}) => {
    const found = [...text.matchAll(pattern)].map(({0: name, index}): NamedAct & {distance: number} => {
      const last = index + name.length
      const gap = last <= start ? text.slice(last, start) : text.slice(end, index)
      // A name after a place is of that place only where the two are joined.
      const distance = last <= start || between.test(gap) ? gap.length : Infinity
      const ids = [...idsByName.get(name.toLowerCase())!]
      return {ids, name, start: index, end: last, joined: between.test(gap), distance}
    })
    const [nearest] = found.filter(({distance}) => distance <= near).sort((a, b) => a.distance - b.distance)
    return nearest
  }
}

/** A name in small letters, without what stands in brackets after it, and that too. */
function* namesOf(written: string | undefined): Iterable<string> {
  const whole = written?.toLowerCase()
  const [, name, short] = whole === undefined ? [] : (/^(?:the )?(.*?)(?: \(([^)]*)\))?$/.exec(whole) ?? [])
  if (name !== undefined) yield name
  if (short !== undefined) yield short
}
