import {ownTermsOf} from '../model/namespaces.ts'
import type {Policy} from '../model/policy.ts'
import {formsOf, vocabulary, vocabularyNames, type VocabularyKind, type VocabularyName} from '../model/vocabulary.ts'
import type {Slot} from './slot.ts'
import type {Speaker} from './speaker.ts'

/** What a term is put into words with. */
export interface TermContext {
  policy: Policy
  speaker: Speaker
  /** Told of every term that is put into words. */
  said?: (said: {name: string}) => void
}

/**
 * Name a term of the vocabulary.
 *
 * @param kinds the kinds that it may be of
 * @param id the term
 * @param context the policy and who speaks
 * @param forms forms; the first of its kind's own forms that is asked for counts, else the kind's default
 * @returns its words
 */
export function termText(
  kinds: readonly VocabularyName[],
  id: string,
  {policy, speaker, said}: TermContext,
  forms: readonly string[] = []
): Slot {
  said?.({name: id})
  const kind = kindIn(forms.includes('definite') ? kinds.flatMap(definiteFirst) : kinds, id, policy)
  const own = formsOf(kind)
  return speaker.say(termKey(kind, id, own.find((one) => forms.includes(one)) ?? own[0]))
}

/** The kinds that a term may be called by where the definite form is asked for. */
function definiteFirst(kind: VocabularyName): VocabularyName[] {
  const {definite} = vocabulary[kind] as VocabularyKind
  return definite === undefined ? [kind] : [definite as VocabularyName, kind]
}

function kindIn(kinds: readonly VocabularyName[], id: string, policy: Policy): VocabularyName {
  return kinds.find((one) => standardTerms.get(one)!.has(id) || ownTermsOf(policy, one).includes(id)) ?? kinds[0]!
}

/** The terms of the standard vocabulary, by kind. */
const standardTerms = new Map(vocabularyNames.map((kind) => [kind, new Set<string>(vocabulary[kind].ids)]))

/**
 * The key of a term's words.
 *
 * @param kind the kind of vocabulary
 * @param id the term
 * @param form one of its forms; default: the kind's default, if it has forms
 * @returns the key
 */
export function termKey(kind: VocabularyName, id: string, form: string | undefined = formsOf(kind)[0]): string {
  return ['vocabulary', kind, id, ...(form ? [form] : [])].join('.')
}
