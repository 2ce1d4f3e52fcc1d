import {answer} from '../../../model/answer.ts'
import type {LegalBasis} from '../../../model/activity.ts'
import {basesOf} from '../../../model/bases-of.ts'
import {articleText} from '../../../language/reference-text.ts'
import {label, wordLabel, type DpvContext} from '../dpv-context.ts'
import {lawNodes} from '../law-nodes.ts'
import type {LinkedNode, Reference} from '../linked-data.ts'
import {qualifiedNode} from '../qualified-node.ts'
import {termLabel} from '../term-node.ts'
import {grounds, legalBases} from '../terms/articles.ts'
import type {Part} from './part.ts'

/** What makes an activity lawful: its own bases, else those that it inherits (GDPR Articles 6(1) and 9(2)). */
export const basesPart: Part = (id, _, context) => ({
  'dpv:hasLegalBasis': basesOf(context.policy, id).flatMap(({basis, path}) => basisNode(basis, path, context))
})

function basisNode(basis: LegalBasis, path: readonly (string | number)[], context: DpvContext): Reference[] {
  const {article, ground} = basis
  const type = article !== undefined ? legalBases[article] : ground !== undefined ? grounds[ground] : undefined
  const law = lawNodes(answer(basis.national), context)
  if (type === undefined && !law) return []
  const interest = answer(basis.interest)
  return [
    context.graph.refer(path, [type ?? 'dpv:LegalBasis'], () => ({
      'skos:prefLabel': basisLabel(basis, context),
      'dct:description': interest === undefined ? undefined : termLabel('interests', interest, context),
      'dpv:hasApplicableLaw': law,
      ...qualifiedNode(basis, context)
    }))
  ]
}

function basisLabel({article, ground}: LegalBasis, context: DpvContext): LinkedNode | undefined {
  if (article !== undefined) return label(articleText(article, context.speaker), context)
  return ground === undefined ? undefined : wordLabel(`document.ground.${ground}`, context)
}
