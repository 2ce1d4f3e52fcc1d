import {activityLink} from './activity-link.ts'
import {automatedDecisionsPart} from './automated-decisions-view.ts'
import {dataPart} from './data-view.ts'
import {legalBasesPart} from './legal-bases-view.ts'
import {isSilent, perActivity, type PartViewMaker} from './per-activity.ts'
import {providingPart} from './providing-view.ts'
import {purposesPart} from './purposes-view.ts'
import {recipientsPart} from './recipients-view.ts'
import {responsiblePart} from './responsible-part.ts'
import {retentionPart} from './retention-view.ts'
import {securityPart} from './security-view.ts'
import {sourcesPart} from './sources-view.ts'
import {transfersPart} from './transfers-view.ts'

type Parts = Readonly<Record<string, PartViewMaker>>

/** The first parts of an activity, by their partials, in the order of the page. */
const opening: Parts = {purposes: purposesPart}

/** The other parts, under headings: those that sections of the same ids have when they have no title of their own. */
const chapters: Readonly<Record<string, Parts>> = {
  data: {data: dataPart, sources: sourcesPart, providing: providingPart},
  'legal-bases': {'legal-bases': legalBasesPart, 'automated-decisions': automatedDecisionsPart},
  recipients: {recipients: recipientsPart, transfers: transfersPart},
  retention: {retention: retentionPart},
  security: {security: securityPart, responsible: responsiblePart}
}

/** The standard parts of activities. Each partial is given one activity without a title. */
export const activityView = perActivity((id, activity, context) => {
  const tell = (parts: Parts): object[] =>
    Object.entries(parts).flatMap(([partial, part]) => {
      const view = part(id, activity, context)
      return isSilent(view) ? [] : [{partial, activities: [view]}]
    })
  const sameAs = activity.at('sameAs').value
  return {
    parts: tell(opening),
    chapters: Object.entries(chapters)
      .map(([section, parts]) => ({title: context.speaker.say(`document.section.${section}`), parts: tell(parts)}))
      .filter(({parts}) => parts.length > 0),
    sameAs: typeof sameAs === 'string' ? activityLink(sameAs, context) : undefined
  }
})
