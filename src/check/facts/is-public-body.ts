import {answer} from '../../model/answer.ts'
import type {Policy} from '../../model/policy.ts'
import {publicBodies} from '../../model/public-bodies.ts'

/**
 * Whether the controller is a public authority or body.
 *
 * @param policy the policy
 * @returns whether its kind says so; not when the kind is unsaid or does not decide it
 */
export function isPublicBody({controller}: Policy): boolean {
  return publicBodies.has(answer(controller.body) ?? '')
}
