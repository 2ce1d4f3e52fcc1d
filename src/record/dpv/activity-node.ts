import {wordLabel, type DpvContext} from './dpv-context.ts'
import {merged, named, type LinkedNode, type Reference} from './linked-data.ts'
import {basesPart} from './parts/bases-part.ts'
import {
  dataPart,
  dataSubjectsPart,
  furtherPurposesPart,
  purposesPart,
  recordingPart,
  sourcesPart
} from './parts/data-parts.ts'
import {
  decisionsPart,
  providingPart,
  referencesPart,
  sameAsPart,
  securityPart,
  systemsPart
} from './parts/other-parts.ts'
import type {Activity, Part} from './parts/part.ts'
import {recipientsPart} from './parts/recipients-part.ts'
import {retentionPart} from './parts/retention-part.ts'
import {transfersPart} from './parts/transfers-part.ts'

/** What is described of an activity, by the field that says it, in the order of the description. */
const parts: Readonly<Partial<Record<keyof Activity, Part>>> = {
  purposes: purposesPart,
  furtherPurposes: furtherPurposesPart,
  legalBases: basesPart,
  dataSubjects: dataSubjectsPart,
  data: dataPart,
  sources: sourcesPart,
  recording: recordingPart,
  recipients: recipientsPart,
  transfers: transfersPart,
  retention: retentionPart,
  providing: providingPart,
  automatedDecisions: decisionsPart,
  security: securityPart,
  systems: systemsPart,
  references: referencesPart,
  sameAs: sameAsPart
}

/**
 * Describe an activity: what is on the page of it, and nothing that is for the internal record alone.
 *
 * @param id the activity
 * @param context what is described with
 * @returns the reference
 */
export function activityNode(id: string, context: DpvContext): Reference {
  const {graph, policy} = context
  const activity = policy.activities![id]!
  return graph.refer(['activities', id], [classOf(activity)], () => {
    const said = Object.entries(parts)
      .filter(([field]) => !activity.internal?.includes(field))
      .map(([, part]) => part(id, activity, context))
    return merged([whose(id, context), ...said])
  })
}

/** Said to process no data, which is not the same as unsaid; said to be anonymous; else personal data. */
function classOf({data, anonymous}: Activity): string {
  if (data === 'none') return 'dpv:NonPersonalDataProcess'
  return anonymous === true ? 'dpv:Process' : 'dpv:PersonalDataProcess'
}

function whose(id: string, context: DpvContext): LinkedNode {
  return {
    'dct:title': wordLabel(`activities.${id}.title`, context),
    'dpv:hasDataController': named('#controller')
  }
}
