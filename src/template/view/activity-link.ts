import type {FactContext} from '../../language/fact-text.ts'
import {node, type Slot} from '../../language/slot.ts'
import {sectionsOf} from '../../model/namespaces.ts'
import {sectionTitle} from './section-title.ts'

/**
 * Name an activity, with a link to the section that is about it and nothing else.
 *
 * @param id the activity
 * @param context the policy and who speaks
 * @returns the link; the title of the activity alone when there is no such section
 */
export function activityLink(id: string, context: FactContext): Slot {
  const section = sectionsOf(context.policy.outline).find(
    ({about, title}) => about?.length === 1 && about[0] === id && title !== 'none'
  )
  return section
    ? node('link', [sectionTitle(section, context)], {href: `#${section.id}`})
    : context.speaker.say(`activities.${id}.title`)
}
