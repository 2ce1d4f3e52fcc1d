import {answer} from '../../../model/answer.ts'
import {articleText} from '../../../language/reference-text.ts'
import {addressesOf} from '../addresses-of.ts'
import {answered} from '../answered.ts'
import {countryNode} from '../country-node.ts'
import {label, type DpvContext} from '../dpv-context.ts'
import {merged, named, type LinkedNode} from '../linked-data.ts'
import {partyNode} from '../party-node.ts'
import {termLabel} from '../term-node.ts'
import {transferBases} from '../terms/articles.ts'
import {partOf, saidToBeNone, type Activity, type Part} from './part.ts'

type Transfer = Exclude<NonNullable<Activity['transfers']>, string | {open: string}>[number]

/** Transfers out of the EEA, each a process within the process (GDPR Article 13(1)(f)). */
export const transfersPart: Part = (id, activity, context) => {
  const path = ['activities', id, 'transfers']
  if (activity.transfers === 'none')
    return {'dpv:hasProcessing': saidToBeNone(path, 'dpv:CrossBorderTransfer', context)}
  return merged(
    answered(activity.transfers).map((transfer, index) =>
      partOf([...path, index], transferNode(transfer, [...path, index], context), context)
    )
  )
}

function transferNode(transfer: Transfer, path: readonly (string | number)[], context: DpvContext): LinkedNode {
  const [to, country] = [answer(transfer.to), answer(transfer.country)]
  const basis = basisNode(transfer, context)
  return {
    'dpv:hasProcessing': named('dpv:CrossBorderTransfer'),
    'dpv:hasDataImporter': to === undefined ? undefined : partyNode(to, context, ['dpv:DataImporter']),
    'dpv:hasThirdCountry': country === undefined ? undefined : countryNode(country, context),
    'dpv:hasLegalBasis': basis && context.graph.refer([...path, 'safeguard'], basis.types, () => basis.said)
  }
}

/** What makes it lawful, and where a copy of the safeguards can be had. */
function basisNode(transfer: Transfer, context: DpvContext): {types: readonly string[]; said: LinkedNode} | undefined {
  const [safeguard, interest, copy] = [answer(transfer.safeguard), answer(transfer.interest), answer(transfer.copy)]
  // DPV calls the compelling legitimate interests of Article 49(1), second subparagraph, A49-2.
  const types = [
    ...(safeguard === undefined ? [] : [transferBases[safeguard]]),
    ...(interest === undefined ? [] : ['eu-gdpr:A49-2'])
  ]
  if (types.length === 0) return undefined
  const said = {
    'skos:prefLabel': safeguard === undefined ? undefined : label(articleText(safeguard, context.speaker), context),
    'dct:description': interest === undefined ? undefined : termLabel('interests', interest, context),
    'foaf:page': copy === undefined ? undefined : addressesOf(context.policy.links?.[copy]?.address)
  }
  return {types, said}
}
