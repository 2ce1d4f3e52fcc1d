import type {Path} from '../../../diagnostics/finding.ts'
import {policySchema, type Policy} from '../../../model/policy.ts'
import {walk} from '../../../model/walk.ts'

/** A name that the facts of a policy hold. */
export interface NameInFacts {
  path: Path
  value: string
}

/** Where names of things outside the house stand. */
const places: ReadonlySet<string | number> = new Set(['parties', 'systems', 'sites', 'links', 'cookies'])

/**
 * List the names, domains and addresses of parties, systems, sites, links and cookies.
 *
 * @param policy the policy
 * @returns them, in the order of the file
 */
export function namesInFacts(policy: Policy): NameInFacts[] {
  const names: NameInFacts[] = []
  walk(policySchema, policy, ({path, value, meta}) => {
    if (typeof value !== 'string' || (meta.text !== 'plain' && meta.text !== 'address')) return
    if (places.has(path[0]!) && !path.includes('open')) names.push({path, value})
  })
  return names
}
