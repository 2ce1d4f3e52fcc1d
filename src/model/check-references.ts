import type {Finding} from '../diagnostics/finding.ts'
import type {PolicyCheckInput} from './policy-check-input.ts'

/**
 * Check that every reference to law says which law, an article of the GDPR or an act, or that it is an open question.
 *
 * @param input a policy and its file
 * @returns a finding for each that does not
 */
export function checkReferences({policy, file}: PolicyCheckInput): Finding[] {
  return Object.entries(policy.references ?? {}).flatMap(([id, reference]) =>
    [reference].flat().flatMap((one, index): Finding[] => {
      const path = ['references', id, ...(Array.isArray(reference) ? [index] : [])]
      return one.act || one.article || one.open ? [] : [{rule: 'missing-field', file, path, parameters: {field: 'act'}}]
    })
  )
}
