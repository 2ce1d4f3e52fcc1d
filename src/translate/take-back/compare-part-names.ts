import {partsOf, type ProtectedPart, type Segment} from '../passages/segment.ts'

/** Parts that a translation lacks, and parts that it has too many, as people see them. */
export interface PartDifference {
  lost: readonly string[]
  added: readonly string[]
}

/**
 * Compare which parts a translation has with those of its source: each fact, code and address as often, whatever its order and form. What the translation that is there already does otherwise, it may go on doing.
 *
 * @param segment the translation that came back
 * @param source what was translated
 * @param before the translation as it was; undefined when there was none
 * @param language the language of the translation: a quotation in that very language needs no mark
 * @returns what is lost, and what was added
 */
export function comparePartNames(
  segment: Segment,
  source: Segment,
  before: Segment | undefined,
  language: string
): PartDifference {
  const is = namesOf(segment)
  const differences = [source, ...(before ? [before] : [])].map((expected) =>
    difference(is, namesOf(expected), language)
  )
  return differences.find(({lost, added}) => lost.length + added.length === 0) ?? differences[0]!
}

function namesOf(segment: Segment): ProtectedPart[] {
  return partsOf(segment).filter(({kind}) => kind !== 'break')
}

function difference(
  is: readonly ProtectedPart[],
  expected: readonly ProtectedPart[],
  language: string
): PartDifference {
  const left = [...is]
  const lost: ProtectedPart[] = []
  for (const part of expected) {
    const at = left.findIndex(({kind, name}) => kind === part.kind && name === part.name)
    if (at >= 0) left.splice(at, 1)
    else if (!part.raw.endsWith(`]{${language}}`)) lost.push(part)
  }
  return {lost: told(lost), added: told(left)}
}

/** Parts as people know them: a link is its address, and what begins it goes with that. */
function told(parts: readonly ProtectedPart[]): string[] {
  const shown = parts.map((part) => ({part, text: /^\]\((.+)\)$/s.exec(part.shown)?.[1] ?? part.shown}))
  const said = shown.filter(({part}) => part.raw !== '[')
  return (said.length > 0 ? said : shown).map(({text}) => text)
}
