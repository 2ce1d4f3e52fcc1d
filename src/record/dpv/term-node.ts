import {termKey} from '../../language/term-text.ts'
import {ownTermsOf} from '../../model/namespaces.ts'
import type {Policy} from '../../model/policy.ts'
import {formsOf, vocabulary, type VocabularyName} from '../../model/vocabulary.ts'
import {isSpecial} from '../../template/view/is-special.ts'
import {wordLabel, type DpvContext} from './dpv-context.ts'
import {named, type LinkedNode, type Reference} from './linked-data.ts'
import {dpvTerms, matchOf} from './terms/index.ts'

/**
 * Refer to a term of the vocabulary, or of the policy's own. It is an instance of what DPV has for it, called by our own words.
 *
 * @param kinds the kinds that it may be of
 * @param id the term
 * @param context what is described with
 * @returns the reference
 */
export function termNode(kinds: readonly VocabularyName[], id: string, context: DpvContext): Reference {
  const {graph, policy, gdpr} = context
  const kind = kindOf(kinds, id, policy)
  const found = matchOf(kind, id)
  const match = found?.term.startsWith('eu-gdpr:') && !gdpr ? undefined : found
  const special = kind === 'data' && isSpecial(id, policy) ? ['dpv:SpecialCategoryPersonalData'] : []
  return graph.refer(
    ['vocabulary', kind, id],
    [dpvTerms[kind].type, ...special, ...(match ? [match.term] : [])],
    () => ({
      'skos:prefLabel': termLabel(kind, id, context),
      ...(match?.match === 'broad' && {'skos:broadMatch': named(match.term)})
    })
  )
}

/**
 * Call a term by its words.
 *
 * @param kind its kind
 * @param id the term
 * @param context what is described with
 * @returns the words; undefined when the language has none
 */
export function termLabel(kind: VocabularyName, id: string, context: DpvContext): LinkedNode | undefined {
  const forms = kind === 'roles' ? ['indefinite', ...formsOf(kind)] : formsOf(kind)
  const keys = forms.length === 0 ? [termKey(kind, id)] : forms.map((form) => termKey(kind, id, form))
  const key = keys.find((one) => context.speaker.translator.has(one))
  return key === undefined ? undefined : wordLabel(key, context)
}

function kindOf(kinds: readonly VocabularyName[], id: string, policy: Policy): VocabularyName {
  const known = kinds.find(
    (kind) => (vocabulary[kind].ids as readonly string[]).includes(id) || ownTermsOf(policy, kind).includes(id)
  )
  return known ?? kinds[0]!
}
