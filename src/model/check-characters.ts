import type {Finding} from '../diagnostics/finding.ts'
import {policyValues} from './policy-values.ts'
import type {PolicyCheckInput} from './policy-check-input.ts'

/** Characters that change the direction of text, also of what comes after them (Unicode Standard Annex 9). */
const directionControl = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

/**
 * Whether a text has characters that change its direction.
 *
 * @param text a value
 * @returns whether it must be isolated from what stands around it
 */
export function hasDirectionControl(text: string): boolean {
  return directionControl.test(text)
}

/**
 * Look for characters that change the direction of text in the values of a policy.
 *
 * @param input a policy and its file
 * @returns a finding for each value that has one
 */
export function checkCharacters({policy, file}: PolicyCheckInput): Finding[] {
  const findings: Finding[] = []
  for (const {path, value} of policyValues(policy)) {
    const found = typeof value === 'string' && directionControl.exec(value)
    if (found)
      findings.push({
        rule: 'direction-control',
        file,
        path,
        parameters: {actual: `U+${found[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`}
      })
  }
  return findings
}
