import type {Section} from '../../model/outline.ts'
import type {ViewContext} from './view-context.ts'

/**
 * The level of a heading within the section that is shown.
 *
 * @param context the policy and the section
 * @returns one more than the level of the section's own heading, or of the nearest around it that has one
 */
export function headingLevel({policy, section}: ViewContext): number {
  return depthOf(policy.outline, section, 2)!
}

function depthOf(sections: readonly Section[], wanted: Section, level: number): number | undefined {
  for (const section of sections) {
    const inner = section.title === 'none' ? level : level + 1
    const found = section === wanted ? inner : depthOf(section.sections ?? [], wanted, inner)
    if (found !== undefined) return found
  }
  return undefined
}
