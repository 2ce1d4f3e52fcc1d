import type {FactContext} from '../../language/fact-text.ts'
import {passageText} from '../../language/passage.ts'
import type {Slot} from '../../language/slot.ts'
import {sectionsOf} from '../../model/namespaces.ts'
import type {Section} from '../../model/outline.ts'
import {sectionTitle} from '../../template/view/section-title.ts'

/**
 * Name an activity. One that the declaration gives no title is named after the section that tells of it: the words of a declaration need
 * no titles of activities, and the record must not demand more than the page does.
 *
 * @param id the activity
 * @param context the policy and who speaks
 * @returns its title; else that of the section about it alone; else that of a section about several, with its id; else its id
 */
export function activityTitle(id: string, context: FactContext): Slot {
  const own = `activities.${id}.title`
  if (context.speaker.translator.has(own)) return passageText(own, context)
  const about = sectionsOf(context.policy.outline).filter(
    (section) => section.title !== 'none' && section.about?.includes(id)
  )
  const alone = about.filter((section) => section.about?.length === 1)
  const section = named(id, alone) ?? alone[0]
  if (section) return sectionTitle(section, context)
  const several = named(id, about) ?? about[0]
  return several ? context.speaker.say('record.within', {text: sectionTitle(several, context), note: id}) : id
}

/** A section that is called as the activity tells of it more than others do. */
function named(id: string, sections: readonly Section[]): Section | undefined {
  return sections.find((section) => section.id === id)
}
