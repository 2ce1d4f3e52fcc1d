import type {LoadedPolicy} from '../policy/load-policy.ts'
import {folderOf} from '../policy/policy-id.ts'
import type {Wording} from './wording.ts'

/**
 * The words of a policy, as they are translated.
 *
 * @param loaded the policy
 * @returns its words; in no language when its facts cannot be read
 */
export function policyWording({id, policy, words, sources, findings}: LoadedPolicy): Wording {
  return {
    ...{id, policy, words, sources, findings},
    readable: policy !== undefined,
    languages: policy?.languages ?? [],
    fileOf: (language) => `${folderOf(id)}/${language}.yaml`
  }
}
