import type {Finding} from '../diagnostics/finding.ts'
import type {OpenQuestion} from './answer.ts'
import type {PolicyCheckInput} from './policy-check-input.ts'
import {policyValues} from './policy-values.ts'
import {definitionOf} from './walk.ts'

/**
 * List the open questions of a policy.
 *
 * @param input a policy and its file
 * @returns a finding for each question
 */
export function checkOpen({policy, file}: Pick<PolicyCheckInput, 'policy' | 'file'>): Finding[] {
  const findings: Finding[] = (policy.open ?? []).map(({field, ask, note}, index) => ({
    rule: 'open-question',
    file,
    path: ['open', index],
    ...(ask && {asks: ask}),
    parameters: {field, question: note ?? field}
  }))
  for (const {path, value, schema} of policyValues(policy)) {
    const {open: question, ask} = definitionOf(schema).type === 'object' ? (value as Partial<OpenQuestion>) : {}
    if (typeof question === 'string')
      findings.push({
        rule: 'open-question',
        file,
        path: [...path, 'open'],
        ...(ask && {asks: ask}),
        parameters: {field: path.join('.'), question}
      })
  }
  return findings
}
