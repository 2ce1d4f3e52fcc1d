import {checkShape} from '../../src/model/check-shape.ts'
import {policySchema, type Policy} from '../../src/model/policy.ts'

/** No more than a policy must have. */
const minimal = {
  personvern: 1,
  languages: ['nb', 'nn', 'en'],
  controller: {},
  outline: [{id: 'intro', blocks: ['text']}]
}

/**
 * Make a policy.
 *
 * @param facts what it holds besides the least that it must; default: nothing
 * @returns the policy
 * @throws when the facts do not have the shape of a policy
 */
export function policyWith(facts: Readonly<Record<string, unknown>> = {}): Policy {
  const {value, findings} = checkShape(policySchema, {...minimal, ...facts}, 'policy.yaml')
  if (!value) throw new Error(`Not a policy: ${JSON.stringify(findings)}`)
  return value
}
