import {acts} from '../../model/acts.ts'
import {answer} from '../../model/answer.ts'
import {basesOf} from '../../model/bases-of.ts'
import {firstDay, parseDate} from '../../model/date.ts'
import type {Policy} from '../../model/policy.ts'
import type {Slot} from '../../language/slot.ts'
import type {Speaker} from '../../language/speaker.ts'
import {addressOf} from '../../language/fact-text.ts'
import {shownActivities} from '../../template/view/shown-activities.ts'
import {answered} from './answered.ts'
import {activityNode} from './activity-node.ts'
import {controllerNode, jointControllersNode} from './controller-node.ts'
import {cookieNodes} from './cookie-nodes.ts'
import {rightsNode} from './rights-node.ts'
import {label, type DpvContext} from './dpv-context.ts'
import {createGraph} from './graph.ts'
import {typed, type LinkedNode, type LinkedValue} from './linked-data.ts'
import {namespaces} from './namespaces.ts'
import {matchOf} from './terms/index.ts'

/** What a description is made from. */
interface ProcessingOptions {
  policy: Policy
  speaker: Speaker
  /** The title of the declaration. */
  title: Slot
  /** The code by which programs know a language. */
  codeOf(language: string): string
}

/** A description in JSON-LD. */
export interface ProcessingDescription {
  '@context': Readonly<Record<string, string>>
  '@graph': readonly LinkedNode[]
}

/**
 * Describe the processing that a declaration tells of, in W3C's Data Privacy Vocabulary 2. What is called the same in all
 * languages is so here: versions differ in their labels alone.
 *
 * @param options the declaration in one language; the words of the policy must be laid over the speaker's
 * @returns the description; it needs nothing from the network
 */
export function describeProcessing(options: ProcessingOptions): ProcessingDescription {
  const {policy, speaker, codeOf} = options
  const graph = createGraph()
  const context: DpvContext = {policy, speaker, graph, code: codeOf(speaker.language), gdpr: followsGdpr(policy)}
  graph.refer(['notice'], noticeTypes(policy), () => noticeNode(options, context))
  const base = addressesOfVersions(policy)[0]?.address
  return {'@context': {...(base !== undefined && {'@base': base}), ...namespaces}, '@graph': graph.nodes()}
}

function noticeNode({policy, title, codeOf}: ProcessingOptions, context: DpvContext): LinkedNode {
  return {
    'dct:title': label(title, context),
    'dct:language': policy.languages.map(codeOf),
    'dct:modified': dateValue(answer(policy.updated)),
    'foaf:page': addressesOfVersions(policy).map(({address, language}) => ({
      '@id': address,
      'dct:language': codeOf(language)
    })),
    'dpv:hasDataController': controllerNode(context),
    'dpv:hasJointDataControllers': jointControllersNode(context),
    'dpv:hasProcess': shownActivities(policy).map((id) => activityNode(id, context)),
    ...rightsNode(context),
    'dpv:isImplementedUsingTechnology': cookieNodes(context)
  }
}

/** A privacy notice, and by which article, where it says where the data come from (GDPR Articles 13 and 14). */
function noticeTypes(policy: Policy): string[] {
  const sources = shownActivities(policy).flatMap((id) => {
    const {sources: from, internal} = policy.activities![id]!
    return internal?.includes('sources') ? [] : answered(from)
  })
  const terms = new Set(
    sources.map((source) => matchOf('sources', typeof source === 'string' ? source : source.source)?.term)
  )
  const direct = terms.has('dpv:DataSubjectDataSource')
  const indirect = terms.has('dpv:ThirdPartyDataSource') || terms.has('dpv:PublicDataSource')
  return [
    'dpv:PrivacyNotice',
    ...(direct ? ['eu-gdpr:DirectDataCollectionNotice'] : []),
    ...(indirect ? ['eu-gdpr:IndirectDataCollectionNotice'] : [])
  ]
}

/** Whether it is of a day when the GDPR was law; where that day is not known, whether it cites an article of it. */
function followsGdpr(policy: Policy): boolean {
  const day = answer(policy.asOf) ?? answer(policy.updated)
  if (day !== undefined) return firstDay(day) >= acts['gdpr']!.inForce!
  return shownActivities(policy).some((id) => basesOf(policy, id).some(({basis}) => basis.article !== undefined))
}

/** The versions that have an address, the source first. */
function addressesOfVersions(policy: Policy): {language: string; address: string}[] {
  return policy.languages.flatMap((language) => {
    const address = addressOf(policy, language)
    return address === undefined ? [] : [{language, address}]
  })
}

/** A date is as precise as it is known. XML Schema has none that are approximate: these stay text as EDTF has it. */
function dateValue(date: string | undefined): LinkedValue | undefined {
  if (date === undefined) return undefined
  const {month, day, approximate} = parseDate(date)
  if (approximate) return date
  return typed(date, day !== undefined ? 'xsd:date' : month !== undefined ? 'xsd:gYearMonth' : 'xsd:gYear')
}
