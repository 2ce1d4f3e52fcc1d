import type {Finding} from '../diagnostics/finding.ts'
import {nearest} from '../diagnostics/nearest.ts'
import {unknownLanguage} from '../model/check-languages.ts'
import type {KnownLanguages} from '../model/known-languages.ts'
import type {Configuration} from '../model/configuration.ts'
import {isPattern} from './output-path.ts'

/** What a check of a configuration looks at. */
export interface ConfigurationCheckInput {
  configuration: Configuration
  /** Its file, for findings. */
  file: string
  languages: KnownLanguages
  /** The ids of the policies there are. */
  policies: readonly string[]
}

/**
 * Check what the shape of a configuration cannot say: that what it names is there, and that its path can be used.
 *
 * @param input a configuration that has the right shape, and what there is
 * @yields findings
 */
export function* checkConfiguration({
  configuration,
  file,
  languages,
  policies
}: ConfigurationCheckInput): Iterable<Finding> {
  for (const [index, language] of (configuration.languages ?? []).entries()) {
    if (!languages.known.includes(language))
      yield unknownLanguage(language, languages, file, ['languages', index], 'value')
  }
  const {messages, path} = configuration
  if (messages !== undefined && !languages.known.includes(messages))
    yield unknownLanguage(messages, languages, file, ['messages'], 'value')
  const source = configuration.translations?.source
  if (source !== undefined && !languages.known.includes(source))
    yield unknownLanguage(source, languages, file, ['translations', 'source'], 'value')
  if (path !== undefined && !isPattern(path))
    yield {rule: 'unsafe-output', file, path: ['path'], parameters: {actual: path}}
  for (const actual of Object.keys(configuration.policies ?? {})) {
    if (policies.includes(actual)) continue
    const suggestion = nearest(actual, policies)
    yield {
      rule: 'unknown-field',
      file,
      path: ['policies', actual],
      at: 'key',
      parameters: {actual, ...(suggestion && {nearest: suggestion})}
    }
  }
}
