import {sectionsOf} from '../../model/namespaces.ts'
import type {Policy} from '../../model/policy.ts'
import {formsOf, vocabularyNames, type VocabularyName} from '../../model/vocabulary.ts'
import {groupOf, type Renaming} from './renaming.ts'

/** Says the words of a key. */
export interface WordsOfKey {
  /** Words that all policies share, the project's or the product's. */
  shared(key: string): string | undefined
  /** Whether the policy has words of its own. */
  has(key: string): boolean
}

/**
 * Find words that an id has from the project or the product, by its name, and would lose or get with another.
 *
 * @param policy the policy
 * @param renaming what is renamed
 * @param words the words of one language
 * @returns the key of the first such words; undefined when none are
 */
export function sharedWords(policy: Policy, renaming: Renaming, words: WordsOfKey): string | undefined {
  const {from, to} = renaming
  return keysOf(policy, renaming)
    .filter(({instead}) => !instead.some((key) => words.has(key) || words.shared(key) !== undefined))
    .map(({key}) => [key(from), key(to)] as const)
    .find(([before, after]) => !words.has(before) && words.shared(before) !== words.shared(after))
    ?.find((key) => words.shared(key) !== undefined)
}

/** A key of words by id, and keys of words that come before them. */
interface KeyById {
  key(id: string): string
  instead: readonly string[]
}

/** What each map has words for; what is not here has names among the facts alone. */
const fields: Readonly<Record<string, readonly string[]>> = {
  activities: ['title', 'purpose', 'logic', 'significance', 'consequences'],
  cookies: ['title'],
  links: ['label'],
  parties: ['name'],
  sections: ['title', 'text'],
  systems: ['name', 'longName']
}

function keysOf(policy: Policy, {kind, from}: Renaming): KeyById[] {
  const group = groupOf(kind)
  if (group !== undefined) return [{key: (id) => `cookies.${group}.${id}.description`, instead: []}]
  const term = vocabularyNames.find((name) => name === kind)
  if (term) return termKeys(term)
  if (kind === 'references') return [{key: (id) => `references.${id}`, instead: []}]
  const own = (fields[kind] ?? []).map((field) => ({key: (id: string) => `${kind}.${id}.${field}`, instead: []}))
  return kind === 'sections' ? [...own, ...standardTitle(policy, from)] : own
}

function termKeys(kind: VocabularyName): KeyById[] {
  const forms = formsOf(kind)
  const endings = forms.length > 0 ? forms.map((form) => `.${form}`) : ['']
  return endings.map((ending) => ({key: (id) => `vocabulary.${kind}.${id}${ending}`, instead: []}))
}

/** A section that nobody gives a title has that of the one activity that it is about, else that which goes with its id. */
function standardTitle({outline}: Policy, id: string): KeyById[] {
  const section = sectionsOf(outline).find((one) => one.id === id)
  if (section?.title === 'none') return []
  const about = section?.about?.length === 1 ? [`activities.${section.about[0]}.title`] : []
  return [{key: (one) => `document.section.${one}`, instead: [`sections.${id}.title`, ...about]}]
}
