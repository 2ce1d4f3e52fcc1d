import type {Slot} from '../../language/slot.ts'
import {inherit} from '../../model/inherit.ts'
import {activityLink} from './activity-link.ts'
import {atStart} from './at-start.ts'
import {automatedDecisionsPart} from './automated-decisions-view.ts'
import {dataPart} from './data-view.ts'
import {entryAt, type Entry} from './entry.ts'
import {inARow} from './in-a-row.ts'
import {legalBasesPart} from './legal-bases-view.ts'
import {perActivity, type PartViewMaker} from './per-activity.ts'
import {providingPart} from './providing-view.ts'
import {purposesPart} from './purposes-view.ts'
import {limits, termsFor} from './qualify.ts'
import {recipientsPart} from './recipients-view.ts'
import {retentionPart} from './retention-view.ts'
import {securityPart} from './security-view.ts'
import {sourcesPart} from './sources-view.ts'
import {transfersPart} from './transfers-view.ts'
import type {ViewContext} from './view-context.ts'

/** The standard parts of an activity, in the order of the page, by their partials. */
const parts: Readonly<Record<string, PartViewMaker>> = {
  purposes: purposesPart,
  data: dataPart,
  sources: sourcesPart,
  'legal-bases': legalBasesPart,
  providing: providingPart,
  recipients: recipientsPart,
  transfers: transfersPart,
  retention: retentionPart,
  'automated-decisions': automatedDecisionsPart,
  security: securityPart
}

/** The standard parts of activities. Each partial is given one activity without a title. */
export const activityView = perActivity((id, activity, context) => {
  const sameAs = activity.at('sameAs').value
  return {
    parts: Object.entries(parts).map(([partial, part]) => ({partial, activities: [part(id, activity, context)]})),
    responsible: responsibles(id, context).map((entry) => responsibleView(entry, context)),
    sameAs: typeof sameAs === 'string' ? activityLink(sameAs, context) : undefined
  }
})

function responsibles(id: string, context: ViewContext): Entry[] {
  const found = inherit(context.policy, id, 'responsible')
  return found ? entryAt(found.path, context).entries() : []
}

function responsibleView(entry: Entry, context: ViewContext): {subject: Slot; tasks: Slot | undefined; limits: Slot[]} {
  const role = (typeof entry.value === 'string' ? entry : entry.at('role')).text()!
  return {
    subject: atStart(role, context.speaker),
    tasks: inARow(termsFor(entry, 'tasks', context), context),
    limits: limits(entry, context, ['tasks'])
  }
}
