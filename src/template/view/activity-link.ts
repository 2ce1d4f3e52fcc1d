import type {FactContext} from '../../language/fact-text.ts'
import type {Slot} from '../../language/slot.ts'
import {sectionsOf} from '../../model/namespaces.ts'
import type {Section} from '../../model/outline.ts'
import {sectionLink} from './section-link.ts'

/**
 * Name an activity, with a link to the section that is about it and nothing else.
 *
 * @param id the activity
 * @param context the policy and who speaks
 * @returns the link; the title of the activity alone when there is no such section
 */
export function activityLink(id: string, context: FactContext): Slot {
  return sectionLink(sectionAbout(id, context), context) ?? context.speaker.say(`activities.${id}.title`)
}

/**
 * The section that is about an activity and nothing else.
 *
 * @param id the activity
 * @param context the policy
 * @returns the section; undefined when none with a title is
 */
export function sectionAbout(id: string, {policy}: Pick<FactContext, 'policy'>): Section | undefined {
  return sectionsOf(policy.outline).find(({about, title}) => about?.length === 1 && about[0] === id && title !== 'none')
}
