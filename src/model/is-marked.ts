import type {Policy} from './policy.ts'
import {vocabulary, type VocabularyKind, type VocabularyName} from './vocabulary.ts'

/**
 * Whether a term is marked as something: by the policy, where it is a term of its own that says more than its id, else by the vocabulary.
 *
 * @param mark what it may be marked as
 * @param kind the kind of the term
 * @param id the term
 * @param policy the policy, which may declare terms of its own
 * @returns whether it is
 */
export function isMarked(mark: 'plural' | 'special', kind: VocabularyName, id: string, {terms}: Policy): boolean {
  const own = (terms?.[kind] ?? []).find((term) => typeof term === 'object' && term.id === id)
  if (typeof own === 'object') return own[mark] === true
  const {[mark]: standard = []}: VocabularyKind = vocabulary[kind]
  return standard.includes(id)
}
