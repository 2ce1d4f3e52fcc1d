import {answer} from '../../../model/answer.ts'
import type {Policy} from '../../../model/policy.ts'

/**
 * Whether a declaration refers to a more general one, where what it lacks may be told. Layers are allowed (WP260, paragraphs 35 and 36), so
 * what is missing weighs less then.
 *
 * @param policy the policy
 * @returns whether it refers to another declaration
 */
export function refersElsewhere({generalDeclaration}: Policy): boolean {
  return answer(generalDeclaration) !== undefined
}
