import type {Finding} from '../diagnostics/finding.ts'
import {policySchema} from './policy.ts'
import type {PolicyCheckInput} from './policy-check-input.ts'
import {definitionOf, walk} from './walk.ts'

/**
 * List the open questions of a policy, unless it allows itself to be published with them.
 *
 * @param input a policy and its file
 * @returns a finding for each question
 */
export function checkOpen({policy, file}: Pick<PolicyCheckInput, 'policy' | 'file'>): Finding[] {
  if (policy.openQuestions === 'allowed') return []
  const findings: Finding[] = (policy.open ?? []).map(({field, note}, index) => ({
    rule: 'open-question',
    file,
    path: ['open', index],
    parameters: {field, question: note ?? field}
  }))
  walk(policySchema, policy, ({path, value, schema}) => {
    const question = definitionOf(schema).type === 'object' && (value as {open?: unknown}).open
    if (typeof question === 'string')
      findings.push({
        rule: 'open-question',
        file,
        path: [...path, 'open'],
        parameters: {field: path.join('.'), question}
      })
  })
  return findings
}
