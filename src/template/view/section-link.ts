import type {FactContext} from '../../language/fact-text.ts'
import {node, type Slot} from '../../language/slot.ts'
import type {Section} from '../../model/outline.ts'
import {sectionTitle} from './section-title.ts'

/**
 * A link to a section, called by its title.
 *
 * @param section the section, if there is one
 * @param context the policy and who speaks
 * @returns the link; undefined without a section, or without a title that it could be called by
 */
export function sectionLink(section: Section | undefined, context: FactContext): Slot | undefined {
  return section === undefined || section.title === 'none' ? undefined : leadTo(section, sectionTitle(section, context))
}

/**
 * Words that lead to a section, where there is one.
 *
 * @param section the section, if there is one
 * @param words what the link is called
 * @returns the link; without a section the words alone
 */
export function leadTo(section: Section | undefined, words: Slot): Slot {
  return section ? node('link', [words], {href: `#${section.id}`}) : words
}
