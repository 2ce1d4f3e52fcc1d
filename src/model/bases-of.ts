import {answer} from './answer.ts'
import type {LegalBasis} from './activity.ts'
import {inherit, inherited, type Inherited} from './inherit.ts'
import type {Policy} from './policy.ts'

/** A legal basis that holds for an activity, and where it stands. */
export interface HeldBasis {
  basis: LegalBasis
  /** The way to it in the policy. */
  path: readonly (string | number)[]
}

/**
 * Find the legal bases that hold for an activity: its own, else those that it inherits. Exceptions of Article 9 alone do not take the
 * place of what is inherited: they lift a prohibition, and the processing still needs a basis (GDPR Articles 6(1) and 9(2)).
 *
 * @param policy the policy
 * @param id the activity
 * @returns the bases, those that are inherited first; none when nobody says anything
 */
export function basesOf(policy: Policy, id: string): HeldBasis[] {
  const found = basesIn(inherit(policy, id, 'legalBases'))
  const exceptionsAlone =
    found.length > 0 && found.every(({basis, path}) => path[0] === 'activities' && basis.article?.startsWith('9'))
  return exceptionsAlone ? [...basesIn(inherited(policy, id, 'legalBases')), ...found] : found
}

function basesIn(found: Inherited<'legalBases'> | undefined): HeldBasis[] {
  return (answer(found?.value) ?? []).map((basis, index) => ({basis, path: [...found!.path, index]}))
}
