import {plainText} from '../../language/plain-text.ts'
import type {Slot} from '../../language/slot.ts'
import {sectionsOf} from '../../model/namespaces.ts'
import type {Section} from '../../model/outline.ts'
import {sectionAbout} from './activity-link.ts'
import {leadTo, sectionLink} from './section-link.ts'
import type {ViewContext} from './view-context.ts'

/**
 * The places where activities are told of, each once: a section called by its title, or by that of the activity when it tells of several.
 *
 * @param ids the activities
 * @param context the policy and who speaks
 * @returns links; the title alone of an activity that no section with a title is about
 */
export function whereTold(ids: readonly string[], context: ViewContext): Slot[] {
  const places = ids.map((id) => placeOf(id, context))
  return [...new Map(places.map((place) => [plainText(place), place])).values()]
}

/**
 * The section in which an activity is told of.
 *
 * @param id the activity
 * @param context the policy
 * @returns the section that is about it alone, else the first that is about it among others; undefined when none with a title is
 */
export function sectionTelling(id: string, context: Pick<ViewContext, 'policy'>): Section | undefined {
  return (
    sectionAbout(id, context) ??
    sectionsOf(context.policy.outline).find(({about, title}) => about?.includes(id) && title !== 'none')
  )
}

function placeOf(id: string, context: ViewContext): Slot {
  const {speaker} = context
  const title = `activities.${id}.title`
  const section = sectionTelling(id, context)
  const named = !sectionAbout(id, context) && speaker.translator.has(title)
  return named ? leadTo(section, speaker.say(title)) : (sectionLink(section, context) ?? speaker.say(title))
}
