import {answer} from '../../../model/answer.ts'
import {answered} from '../answered.ts'
import {lawNodes} from '../law-nodes.ts'
import {merged, named, type LinkedNode, type Reference} from '../linked-data.ts'
import {isQualified, qualifiedNode} from '../qualified-node.ts'
import {termLabel, termNode} from '../term-node.ts'
import type {DpvContext} from '../dpv-context.ts'
import {partOf, saidToBeNone, type Activity, type Part} from './part.ts'

/** Whom the data are about (GDPR Article 30(1)(c)). */
export const dataSubjectsPart: Part = (_, activity, context) => ({
  'dpv:hasDataSubject': answered(activity.dataSubjects).map((id) => termNode(['dataSubjects'], id, context))
})

/** What for (GDPR Article 13(1)(c)). */
export const purposesPart: Part = (id, activity, context) =>
  merged(
    answered(activity.purposes).map((entry, index) => {
      const purpose = termNode(['purposes'], typeof entry === 'string' ? entry : entry.item, context)
      if (typeof entry === 'string' || !isQualified(entry)) return {'dpv:hasPurpose': purpose}
      const said = {'dpv:hasPurpose': purpose, ...qualifiedNode(entry, context)}
      return partOf(['activities', id, 'purposes', index], said, context)
    })
  )

/** Later use for another purpose (GDPR Article 13(3)). */
export const furtherPurposesPart: Part = (id, activity, context) => {
  const purposes = answered(activity.furtherPurposes)
  if (purposes.length === 0) return {}
  const said = {'dpv:hasPurpose': purposes.map((purpose) => termNode(['purposes'], purpose, context))}
  return partOf(['activities', id, 'furtherPurposes'], said, context)
}

/** Which data (GDPR Article 14(1)(d)); those of a condition, a place or a source of their own in a process within the process. */
export const dataPart: Part = (id, activity, context) =>
  merged(
    answered(activity.data).map((entry, index) => {
      const items = typeof entry === 'string' ? [entry] : entry.items
      const data = dataNodes(id, activity, items, context)
      if (typeof entry === 'string') return data
      const [where, source] = [answer(entry.where), answer(entry.source)]
      if (!isQualified(entry) && where === undefined && source === undefined) return data
      const said = {
        ...data,
        'dpv:hasLocation': where === undefined ? undefined : termNode(['places'], where, context),
        'dpv:hasDataSource': source === undefined ? undefined : termNode(['sources'], source, context),
        ...qualifiedNode(entry, context)
      }
      return partOf(['activities', id, 'data', index], said, context)
    })
  )

/** What is recorded, or that nothing is. */
export const recordingPart: Part = (id, activity, context) => {
  const path = ['activities', id, 'recording']
  if (activity.recording === 'none') return {'dpv:hasProcessing': saidToBeNone(path, 'dpv:Record', context)}
  const recorded = answered(activity.recording)
  if (recorded.length === 0) return {}
  const said = {...dataNodes(id, activity, recorded, context), 'dpv:hasProcessing': named('dpv:Record')}
  return partOf(path, said, context)
}

/** Where the data come from (GDPR Article 14(2)(f)). */
export const sourcesPart: Part = (id, activity, context) =>
  merged(
    answered(activity.sources).map((entry, index) => {
      if (typeof entry === 'string') return {'dpv:hasDataSource': termNode(['sources'], entry, context)}
      const source = termNode(['sources'], entry.source, context)
      const open = answer(entry.public)
      if (open !== undefined)
        context.graph.add(source, {'@type': open ? 'dpv:PublicDataSource' : 'dpv:NonPublicDataSource'})
      const law = lawNodes(answer(entry.law), context)
      if (!law && !isQualified(entry)) return {'dpv:hasDataSource': source}
      const said = {'dpv:hasDataSource': source, 'dpv:hasApplicableLaw': law, ...qualifiedNode(entry, context)}
      return partOf(['activities', id, 'sources', index], said, context)
    })
  )

/** Data that are said to be anonymous are not personal data, whatever they are elsewhere. */
function dataNodes(id: string, {anonymous}: Activity, items: readonly string[], context: DpvContext): LinkedNode {
  return answer(anonymous) === true
    ? {'dpv:hasData': items.map((item) => anonymousNode(id, item, context))}
    : {'dpv:hasPersonalData': items.map((item) => termNode(['data'], item, context))}
}

function anonymousNode(id: string, item: string, context: DpvContext): Reference {
  return context.graph.refer(['activities', id, 'data', item], ['dpv:AnonymisedData'], () => ({
    'skos:prefLabel': termLabel('data', item, context)
  }))
}
