import type {ExtractedFact} from '../check/extract/extracted-fact.ts'
import {keyOfValue} from '../check/extract/key-of-value.ts'
import {shortIdNamespaces} from '../model/namespaces.ts'
import {policySchema, type Policy} from '../model/policy.ts'
import type {OpenItem} from './draft.ts'
import {slugOf} from './slug-of.ts'

/** A name that prose has for something, in one language. */
export interface ProposedName {
  text: string
  /** What names it in a placeholder. */
  path: string
  /** Whether it counts only where no sentence begins, being a word too. */
  word?: boolean
}

/** A policy while it is put together; every part of it is there. */
export type DraftPolicy = {
  -readonly [Part in 'parties' | 'systems' | 'sites' | 'links' | 'references' | 'dates' | 'periods']-?: NonNullable<
    Policy[Part]
  >
} & {
  updated?: string
  controller: {organisationNumber?: string; email?: string; phone?: string}
  dpo: {email?: string; phone?: string}
  terms: {cookieCategories: string[]}
  cookies: Exclude<NonNullable<Policy['cookies']>, 'none'>
  complaint: {authority?: string}
}

/** Maps whose ids must differ from those of every other, and from what a path can begin with. */
const reserved: ReadonlySet<string> = new Set([...Object.keys(policySchema.def.shape), 'law'])

/** What is proposed so far: facts, words, names and what is open. */
export class Proposal {
  readonly policy: DraftPolicy = {
    controller: {},
    dpo: {},
    parties: {},
    systems: {},
    sites: {},
    links: {},
    terms: {cookieCategories: []},
    references: {},
    dates: {},
    periods: {},
    cookies: {},
    complaint: {}
  }
  readonly open: OpenItem[] = []
  /** The groups of cookies whose tables became blocks. */
  readonly tables = new Set<string>()
  private readonly wordsBy = new Map<string, Map<string, string>>()
  private readonly namesBy = new Map<string, ProposedName[]>()
  private readonly pathsBy = new Map<string, string[]>()

  /** The words of the policy in a language, by key. */
  words(language: string): Map<string, string> {
    return made(this.wordsBy, language, () => new Map<string, string>())
  }

  /** The names that prose may have for things, in a language. */
  names(language: string): ProposedName[] {
    return made(this.namesBy, language, () => [])
  }

  /** A value of the pages is named by a path. */
  value(fact: Pick<ExtractedFact, 'kind' | 'value'>, path: string): void {
    const paths = made(this.pathsBy, keyOfValue(fact), () => [])
    if (!paths.includes(path)) paths.push(path)
  }

  /** What names a value. */
  pathsOf(fact: Pick<ExtractedFact, 'kind' | 'value'>): readonly string[] {
    return this.pathsBy.get(keyOfValue(fact)) ?? []
  }

  /** An id that nothing else has. */
  idFor(name: string): string {
    const base = slugOf(name)
    const taken = (id: string): boolean =>
      reserved.has(id) ||
      shortIdNamespaces.some((map) => Object.hasOwn((this.policy as Partial<Policy>)[map] ?? {}, id))
    return unlike(base, taken)
  }
}

/**
 * An id that is not taken.
 *
 * @param base what it begins with
 * @param taken tells those that are
 * @returns the base, with a number when it is taken
 */
export function unlike(base: string, taken: (id: string) => boolean): string {
  let [id, number] = [base, 1]
  while (taken(id)) id = `${base}-${++number}`
  return id
}

function made<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key) ?? make()
  map.set(key, found)
  return found
}
