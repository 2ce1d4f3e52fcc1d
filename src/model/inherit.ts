import {answer} from './answer.ts'
import type {Defaults} from './defaults.ts'
import type {Policy} from './policy.ts'
import type {Section} from './outline.ts'

/** Where an inherited fact stands. */
export interface Inherited<Field extends keyof Defaults> {
  value: NonNullable<Defaults[Field]>
  /** The way to it in the policy. */
  path: readonly (string | number)[]
}

/**
 * Find what holds for an activity: what it says itself, else what it inherits.
 *
 * @param policy the policy
 * @param id the activity
 * @param field the fact
 * @returns the fact and where it stands; undefined when nobody says anything
 */
export function inherit<Field extends keyof Defaults>(
  policy: Policy,
  id: string,
  field: Field
): Inherited<Field> | undefined {
  const own = policy.activities?.[id]?.[field]
  return own === undefined ? inherited(policy, id, field) : {value: own, path: ['activities', id, field]}
}

/**
 * Find what an activity inherits: what the innermost section says that tells of it, else what the policy says.
 *
 * @param policy the policy
 * @param id the activity
 * @param field the fact
 * @returns the fact and where it stands; undefined when nobody says anything
 */
export function inherited<Field extends keyof Defaults>(
  policy: Policy,
  id: string,
  field: Field
): Inherited<Field> | undefined {
  const section = sectionDefault(policy.outline, ['outline'], id, field)
  const general = policy.defaults?.[field]
  return section ?? (answer(general) === undefined ? undefined : {value: general!, path: ['defaults', field]})
}

function sectionDefault<Field extends keyof Defaults>(
  sections: readonly Section[],
  path: readonly (string | number)[],
  id: string,
  field: Field
): Inherited<Field> | undefined {
  for (const [index, section] of sections.entries()) {
    if (!tellsOf(section, id)) continue
    const at = [...path, index]
    const inner = sectionDefault(section.sections ?? [], [...at, 'sections'], id, field)
    if (inner) return inner
    const value = section.defaults?.[field]
    if (answer(value) !== undefined) return {value: value!, path: [...at, 'defaults', field]}
  }
  return undefined
}

function tellsOf(section: Section, id: string): boolean {
  return (section.about?.includes(id) ?? false) || (section.sections ?? []).some((inner) => tellsOf(inner, id))
}
