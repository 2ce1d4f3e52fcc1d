import type {Finding} from '../diagnostics/finding.ts'
import {checkBases} from './check-bases.ts'
import {checkCharacters} from './check-characters.ts'
import {checkIds} from './check-ids.ts'
import {checkInternal} from './check-internal.ts'
import {checkLanguages} from './check-languages.ts'
import {checkOutline} from './check-outline.ts'
import {checkReferences} from './check-references.ts'
import type {PolicyCheckInput} from './policy-check-input.ts'

/** Checks of what a shape cannot say, in the order in which they are made. */
const checks: readonly ((input: PolicyCheckInput) => Iterable<Finding>)[] = [
  checkLanguages,
  checkIds,
  checkOutline,
  checkReferences,
  checkBases,
  checkInternal,
  checkCharacters
]

/**
 * Check what the shape of a policy cannot say: that what it names is there, and that its facts fit together.
 *
 * @param input a policy that has the right shape, its file, and the languages there are
 * @returns findings
 */
export function checkPolicy(input: PolicyCheckInput): Finding[] {
  return checks.flatMap((check) => [...check(input)])
}
