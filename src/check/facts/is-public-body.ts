import {answer} from '../../model/answer.ts'
import type {Policy} from '../../model/policy.ts'

/**
 * Kinds of body that are public authorities or bodies (GDPR Articles 6(1), last subparagraph, and 37(1)(a)). A court is one but when it acts
 * in its judicial capacity. A public enterprise may be one or not, which its kind does not decide.
 */
const publicBodies: ReadonlySet<string> = new Set(['state', 'county', 'municipality', 'intermunicipal', 'court'])

/**
 * Whether the controller is a public authority or body.
 *
 * @param policy the policy
 * @returns whether its kind says so; not when the kind is unsaid or does not decide it
 */
export function isPublicBody({controller}: Policy): boolean {
  return publicBodies.has(answer(controller.body) ?? '')
}
