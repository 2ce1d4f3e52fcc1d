import type {Path} from '../../../diagnostics/finding.ts'
import {policySchema} from '../../../model/policy.ts'
import {walk} from '../../../model/walk.ts'
import type {Subject} from '../../subject.ts'

/** A name that the facts of a policy hold. */
export interface NameInFacts {
  path: Path
  value: string
}

/** Where names of things outside the house stand. */
const places: ReadonlySet<string | number> = new Set(['parties', 'systems', 'sites', 'links', 'cookies'])

/** The names that the facts of a policy hold. */
export interface NamesInFacts {
  /** In the order of the file. */
  names: readonly NameInFacts[]
  /** All of them in small letters, to see fast what they cannot be. */
  prose: string
}

/**
 * List the names, domains and addresses of parties, systems, sites, links and cookies.
 *
 * @param subject what is looked at
 * @returns the names
 */
export function namesInFacts({policy}: Subject): NamesInFacts {
  const names: NameInFacts[] = []
  walk(policySchema, policy, ({path, value, meta}) => {
    if (typeof value !== 'string' || (meta.text !== 'plain' && meta.text !== 'address')) return
    if (places.has(path[0]!) && !path.includes('open')) names.push({path, value})
  })
  return {names, prose: names.map(({value}) => value.toLowerCase()).join('\n')}
}
