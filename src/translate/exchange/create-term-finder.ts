import {findsForms} from '../../check/lexicon/finds-forms.ts'
import type {Lexicon} from '../../check/lexicon/lexicon.ts'
import type {Term} from '../../check/lexicon/termbase.ts'

/** A term that a text speaks of, and what it is called in the language that is translated to. */
export interface TermFound {
  /** The id of the term. */
  concept: string
  /** The form that stands in the text, as it is written there. */
  found: string
  /** What to write: the preferred form first, then those that will do. */
  preferred: readonly string[]
  /** What not to write. */
  forbidden: readonly string[]
}

/** What is known of the language that is translated from. */
export type TermSource = Pick<Lexicon, 'language'> & {terms: readonly Term[]}

/** What may follow a form: `behandling` is there in `behandlingen`, but `ansvar` is not in `ansvarlig`. */
const ending = '\\p{L}{0,2}'

/** Variants of fewer letters (`du`, `data`) are words of every text, and say nothing; abbreviations do. */
const shortestVariant = 5

/**
 * Make what finds which terms some texts speak of.
 *
 * @param lexicon what is known of the language of the texts
 * @param target the language that is translated to
 * @returns what finds the terms of plain texts, in the order of the termbase; none that has no name in the other language
 */
export function createTermFinder(lexicon: TermSource, target: string): (texts: readonly string[]) => TermFound[] {
  const sought = lexicon.terms.flatMap((term) => soughtFor(term, lexicon.language, target))
  return (texts) => {
    const found = new Map<Sought, string>()
    for (const text of texts) {
      const hits = sought.flatMap((one) =>
        [...text.matchAll(one.pattern)].map(({0: form, index}) => ({one, form, start: index, end: index + form.length}))
      )
      // A term within a longer one is not what is spoken of: "nødvendige informasjonskapsler" are one thing.
      for (const hit of hits)
        if (!found.has(hit.one) && !hits.some((other) => isWithin(hit, other))) found.set(hit.one, hit.form)
    }
    return sought.flatMap((one) => {
      const form = found.get(one)
      return form === undefined ? [] : [{...one.entry, found: form}]
    })
  }
}

interface Sought {
  pattern: RegExp
  entry: Omit<TermFound, 'found'>
}

function soughtFor({id, names}: Term, source: string, target: string): Sought[] {
  const [from, to] = [names[source], names[target]]
  if (!from?.preferred || !to?.preferred) return []
  const variants = from.variants.filter((form) => form.length >= shortestVariant || form !== form.toLowerCase())
  return [
    {
      pattern: findsForms([from.preferred, ...variants], ending),
      entry: {concept: id, preferred: [to.preferred, ...to.variants], forbidden: to.forbidden}
    }
  ]
}

interface Hit {
  start: number
  end: number
}

function isWithin(hit: Hit, other: Hit): boolean {
  return other.start <= hit.start && other.end >= hit.end && other.end - other.start > hit.end - hit.start
}
