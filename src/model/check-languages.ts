import type {Finding, Path} from '../diagnostics/finding.ts'
import {nearest} from '../diagnostics/nearest.ts'
import type {Policy} from './policy.ts'
import {policyValues} from './policy-values.ts'
import type {KnownLanguages} from './known-languages.ts'
import type {PolicyCheckInput} from './policy-check-input.ts'
import {definitionOf} from './walk.ts'

/**
 * Check that every language of a policy has bundles, and that what differs by language names none but those.
 *
 * @param input a policy, its file, and the languages there are
 * @yields a finding for each code that is not one of them, and for each that is given twice
 */
export function* checkLanguages({policy, file, languages}: PolicyCheckInput): Iterable<Finding> {
  for (const [index, language] of policy.languages.entries()) {
    if (!languages.known.includes(language))
      yield unknownLanguage(language, languages, file, ['languages', index], 'value')
    else if (policy.languages.indexOf(language) < index)
      yield {rule: 'duplicate-id', file, path: ['languages', index], parameters: {actual: language, where: 'languages'}}
  }
  const own = {...languages, known: policy.languages}
  for (const path of pathsByLanguage(policy)) {
    const language = path.at(-1) as string
    if (!policy.languages.includes(language)) yield unknownLanguage(language, own, file, path, 'key')
  }
}

/** The ways to everything that stands under the code of a language: what `publication` has, and addresses. */
function pathsByLanguage(policy: Policy): Path[] {
  return policyValues(policy).flatMap(({path, value, schema, meta}) => {
    const differs = path[0] === 'publication' || meta.text === 'address'
    return differs && definitionOf(schema).type === 'record'
      ? Object.keys(value as object).map((language) => [...path, language])
      : []
  })
}

/**
 * A finding for a code that is no language here.
 *
 * @param actual the code
 * @param languages the languages there are
 * @param file the file at fault
 * @param path where in it
 * @param at whether the code is a key or a value
 * @returns the finding, with what to use in its place
 */
export function unknownLanguage(
  actual: string,
  languages: KnownLanguages,
  file: string,
  path: Path,
  at: 'key' | 'value'
): Finding {
  const instead = Object.hasOwn(languages.refused, actual) ? languages.refused[actual]! : undefined
  if (instead) return {rule: 'refused-language', file, path, at, parameters: {actual, expected: instead}}
  const suggestion = nearest(actual, languages.known)
  return {
    rule: 'unknown-language',
    file,
    path,
    at,
    parameters: {actual, expected: languages.known, ...(suggestion && {nearest: suggestion})}
  }
}
