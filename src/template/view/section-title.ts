import type {FactContext} from '../../language/fact-text.ts'
import {passageText} from '../../language/passage.ts'
import type {Slot} from '../../language/slot.ts'
import type {Section} from '../../model/outline.ts'

/**
 * The titles of all sections of a policy, by id, for links to them.
 *
 * @param context the policy and who speaks
 * @param sections the sections; default: all
 * @returns titles; a section without one has its id
 */
export function sectionTitles(
  context: FactContext,
  sections: readonly Section[] = context.policy.outline
): Map<string, Slot> {
  const titles = new Map<string, Slot>()
  for (const section of sections) {
    titles.set(section.id, section.title === 'none' ? section.id : sectionTitle(section, context))
    for (const [id, title] of sectionTitles(context, section.sections ?? [])) titles.set(id, title)
  }
  return titles
}

/**
 * The title of a section.
 *
 * @param section a section that has one
 * @param context the policy and who speaks
 * @returns its words; for a section that is about one activity and has no title of its own, that of the activity
 */
export function sectionTitle(section: Section, context: FactContext): Slot {
  const own = `sections.${section.id}.title`
  const about = section.about?.length === 1 ? `activities.${section.about[0]}.title` : own
  const {translator} = context.speaker
  const standard = `document.section.${section.id}`
  return passageText([own, about, standard].find((key) => translator.has(key)) ?? own, context)
}
