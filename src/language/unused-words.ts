import type {Finding} from '../diagnostics/finding.ts'
import {nearest} from '../diagnostics/nearest.ts'
import type {Policy} from '../model/policy.ts'
import {alikeKeys} from './alike-keys.ts'
import type {Bundle} from './bundle.ts'
import type {Translator} from './create-translator.ts'
import {policyKeys} from './policy-keys.ts'

/**
 * Find words of a policy that nothing can ever say: of an id that does not exist, or of a key that nobody knows.
 *
 * @param words the policy's own bundle
 * @param policy the policy
 * @param translator its language, for standard keys that words may override
 * @param file the file of the words
 * @param others gives the languages of the policy, asked for where there is need: what is standard there, a language that a project adds may have of a policy alone; default: none
 * @returns a finding for each
 */
export function unusedWords(
  words: Bundle,
  policy: Policy,
  translator: Translator,
  file: string,
  others: () => readonly Translator[] = () => []
): Finding[] {
  const known = policyKeys(policy)
  const findings: Finding[] = []
  for (const [key, {origin}] of words) {
    if (known.has(key) || translator.isStandard(key) || others().some((one) => one.isStandard(key))) continue
    const suggestion = nearest(key, [...known, ...alikeKeys(key, translator.keys())])
    findings.push({
      rule: 'unknown-key',
      file,
      path: origin.path,
      at: 'key',
      parameters: {actual: key, ...(suggestion && {nearest: suggestion})}
    })
  }
  return findings
}
