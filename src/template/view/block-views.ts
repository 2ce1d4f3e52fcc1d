import {answersView} from './answers-view.ts'
import {consentView} from './consent-view.ts'
import {contactView} from './contact-view.ts'
import {contentsView} from './contents-view.ts'
import {cookiesView} from './cookies-view.ts'
import {linksView} from './links-view.ts'
import {referencesView} from './references-view.ts'
import {textView} from './text-view.ts'
import {updatedView} from './updated-view.ts'
import type {BlockViewMaker} from './view-context.ts'

/** What the partial of each block may name, sorted; the blocks are those of `model/outline.ts`. */
export const blockViews: Readonly<Record<string, BlockViewMaker>> = {
  answers: answersView,
  consent: consentView,
  contact: contactView,
  contents: contentsView,
  cookies: cookiesView,
  links: linksView,
  references: referencesView,
  text: textView,
  updated: updatedView
}
