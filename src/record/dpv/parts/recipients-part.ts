import {answer} from '../../../model/answer.ts'
import {answered} from '../answered.ts'
import type {DpvContext} from '../dpv-context.ts'
import {lawNodes} from '../law-nodes.ts'
import {merged, type LinkedNode, type Reference} from '../linked-data.ts'
import {partyNode} from '../party-node.ts'
import {isQualified, qualifiedNode} from '../qualified-node.ts'
import {termNode} from '../term-node.ts'
import {partOf, saidToBeNone, type Activity, type Part} from './part.ts'

type Recipient = Exclude<ReturnType<typeof answered<Recipients[number]>>[number], string>
type Recipients = Exclude<NonNullable<Activity['recipients']>, string | {open: string}>
type Role = Exclude<NonNullable<Recipient['role']>, object>

/** What each role is in DPV: the property of the process, and the class of who has it. */
const roles: Readonly<Record<Role, {property: string; type: string}>> = {
  controller: {property: 'dpv:hasRecipientDataController', type: 'dpv:DataController'},
  'joint-controller': {property: 'dpv:hasRecipientDataController', type: 'dpv:DataController'},
  processor: {property: 'dpv:hasDataProcessor', type: 'dpv:DataProcessor'},
  'public-authority': {property: 'dpv:hasRecipient', type: 'dpv:GovernmentalOrganisation'},
  'sub-processor': {property: 'dpv:hasDataProcessor', type: 'dpv:DataSubProcessor'}
}
const noRole = {property: 'dpv:hasRecipient', type: 'dpv:Recipient'}

/** What somebody supplies is in DPV what they are; only a service of a policy's own is another term. */
const kinds = ['recipients', 'services'] as const

/** Who gets the data (GDPR Article 13(1)(e)); those who get some of them, or in some cases, in a process within the process. */
export const recipientsPart: Part = (id, activity, context) => {
  const path = ['activities', id, 'recipients']
  if (activity.recipients === 'none') return {'dpv:hasRecipient': saidToBeNone(path, 'dpv:Recipient', context)}
  return merged(
    answered(activity.recipients).map((entry, index) =>
      typeof entry === 'string'
        ? {'dpv:hasRecipient': termNode(['recipients'], entry, context)}
        : recipientPart(entry, [...path, index], context)
    )
  )
}

function recipientPart(entry: Recipient, path: readonly (string | number)[], context: DpvContext): LinkedNode {
  const role = answer(entry.role)
  const {property, type} = role === undefined ? noRole : roles[role]
  const who = whoOf(entry, type, context)
  if (!who) return {}
  const agreed = agreementOf(entry, who, path, context)
  const data = answer(entry.data)
  const law = lawNodes(answer(entry.law), context)
  const except = answer(entry.except)
  if (!isQualified(entry) && !data && !law && !except) return {[property]: who, ...agreed}
  const said = {
    [property]: who,
    'dpv:hasPersonalData': data?.map((id) => termNode(['data'], id, context)),
    'dpv:hasApplicableLaw': law,
    'dpv:isNotApplicableFor': except?.map((id) => termNode(['data'], id, context)),
    ...qualifiedNode(entry, context)
  }
  return {...partOf(path, said, context), ...agreed}
}

/** Who it is, else what kind of recipient, else what it supplies. */
function whoOf(entry: Recipient, type: string, context: DpvContext): Reference | undefined {
  const [party, category, service] = [answer(entry.party), answer(entry.category), answer(entry.service)]
  const kind = category ?? service
  if (party === undefined) {
    const known = kind === undefined ? undefined : termNode(kinds, kind, context)
    if (known) context.graph.add(known, {'@type': type})
    return known
  }
  const who = partyNode(party, context, [type])
  for (const one of [category, service])
    if (one !== undefined) context.graph.add(who, {'dct:type': termNode(kinds, one, context)})
  return who
}

/** That there is a data processing agreement (GDPR Article 28(3)). */
function agreementOf(
  entry: Recipient,
  who: Reference,
  path: readonly (string | number)[],
  {graph}: DpvContext
): LinkedNode {
  if (answer(entry.agreement) !== true) return {}
  const describe = (): LinkedNode => ({'dpv:hasParty': who})
  return {'dpv:hasLegalMeasure': graph.refer([...path, 'agreement'], ['dpv:DataProcessingAgreement'], describe)}
}
