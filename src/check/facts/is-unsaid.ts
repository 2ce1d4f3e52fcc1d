import type {Path} from '../../diagnostics/finding.ts'
import type {Policy} from '../../model/policy.ts'

/**
 * Whether a policy says nothing of a field: neither an answer, nor that there is none, nor that it is an open question.
 *
 * @param policy the policy
 * @param path the way to the field
 * @param value what stands there
 * @returns whether nothing is said, there or in the list of open questions
 */
export function isUnsaid(policy: Policy, path: Path, value: unknown): boolean {
  const field = path.join('.')
  return value === undefined && !(policy.open ?? []).some((open) => `${field}.`.startsWith(`${open.field}.`))
}
