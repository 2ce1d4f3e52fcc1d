import {activityView} from './activity-view.ts'
import {answersView} from './answers-view.ts'
import {automatedDecisionsView} from './automated-decisions-view.ts'
import {changesView} from './changes-view.ts'
import {complaintView} from './complaint-view.ts'
import {consentView} from './consent-view.ts'
import {contactView} from './contact-view.ts'
import {contentsView} from './contents-view.ts'
import {controllerView} from './controller-view.ts'
import {cookiesView} from './cookies-view.ts'
import {dataView} from './data-view.ts'
import {dpoView} from './dpo-view.ts'
import {legalBasesView} from './legal-bases-view.ts'
import {linksView} from './links-view.ts'
import {objectionView} from './objection-view.ts'
import {processorsView} from './processors-view.ts'
import {providingView} from './providing-view.ts'
import {purposesView} from './purposes-view.ts'
import {recipientsView} from './recipients-view.ts'
import {referencesView} from './references-view.ts'
import {retentionView} from './retention-view.ts'
import {rightsView} from './rights-view.ts'
import {securityView} from './security-view.ts'
import {sourcesView} from './sources-view.ts'
import {summaryView} from './summary-view.ts'
import {textView} from './text-view.ts'
import {transfersView} from './transfers-view.ts'
import {updatedView} from './updated-view.ts'
import type {BlockViewMaker} from './view-context.ts'

/** What the partial of each block may name, sorted; the blocks are those of `model/outline.ts`. */
export const blockViews: Readonly<Record<string, BlockViewMaker>> = {
  activity: activityView,
  answers: answersView,
  'automated-decisions': automatedDecisionsView,
  changes: changesView,
  complaint: complaintView,
  consent: consentView,
  contact: contactView,
  contents: contentsView,
  controller: controllerView,
  cookies: cookiesView,
  data: dataView,
  dpo: dpoView,
  'legal-bases': legalBasesView,
  links: linksView,
  objection: objectionView,
  processors: processorsView,
  providing: providingView,
  purposes: purposesView,
  recipients: recipientsView,
  references: referencesView,
  retention: retentionView,
  rights: rightsView,
  security: securityView,
  sources: sourcesView,
  summary: summaryView,
  text: textView,
  transfers: transfersView,
  updated: updatedView
}
