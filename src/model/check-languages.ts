import type {Finding, Path} from '../diagnostics/finding.ts'
import {nearest} from '../diagnostics/nearest.ts'
import type {PolicyCheckInput} from './policy-checks.ts'

/** Languages as the bundles have them. */
export interface KnownLanguages {
  /** Codes of the languages that have bundles. */
  known: readonly string[]
  /** Codes that are refused, each with those to use in its place. */
  refused: Readonly<Record<string, readonly string[]>>
}

/**
 * Check that every language of a policy has bundles, and that what differs by language names none but those.
 *
 * @param input a policy, its file, and the languages there are
 * @yields a finding for each code that is not one of them
 */
export function* checkLanguages({policy, file, languages}: PolicyCheckInput): Iterable<Finding> {
  for (const [index, language] of policy.languages.entries()) {
    if (!languages.known.includes(language))
      yield unknownLanguage(language, languages, file, ['languages', index], 'value')
    else if (policy.languages.indexOf(language) < index)
      yield {rule: 'duplicate-id', file, path: ['languages', index], parameters: {actual: language, where: 'languages'}}
  }
  for (const field of ['addresses', 'slugs'] as const) {
    for (const language of Object.keys(policy.publication?.[field] ?? {})) {
      if (policy.languages.includes(language)) continue
      yield unknownLanguage(
        language,
        {...languages, known: policy.languages},
        file,
        ['publication', field, language],
        'key'
      )
    }
  }
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
