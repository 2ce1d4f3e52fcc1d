/** What DPV has for a term: the same, something broader, or nothing, and then why. */
export type Match = {term: string; match: 'exact' | 'broad'} | {none: string}

/** What DPV has for a kind of vocabulary. */
export interface KindInDpv<Id extends string = string> {
  /** The class of every term of the kind, those that a policy declares itself too. */
  type: string
  /** What DPV has for each term; or nothing for any of them, and why. */
  terms: Readonly<Record<Id, Match>> | {none: string}
}

/** DPV has a term that means the same. */
export const exact = (term: string): Match => ({term, match: 'exact'})

/** DPV has a term that means this and more. */
export const broad = (term: string): Match => ({term, match: 'broad'})

/** DPV has no term for it. */
export const none = (reason: string): Match => ({none: reason})
