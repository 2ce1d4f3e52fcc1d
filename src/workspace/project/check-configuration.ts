import type {Finding, Path} from '../../diagnostics/finding.ts'
import {nearest} from '../../diagnostics/nearest.ts'
import {unknownLanguage} from '../../model/check-languages.ts'
import type {Configuration} from '../../model/configuration.ts'
import type {KnownLanguages} from '../../model/known-languages.ts'
import {isPattern, patternExamples} from './output-path.ts'
import {styleSheetExamples, styleSheetPlace} from './style-sheet-place.ts'

/** What a check of a configuration looks at. */
export interface ConfigurationCheckInput {
  configuration: Configuration
  /** Its file, for findings. */
  file: string
  languages: KnownLanguages
  /** The ids of the policies there are. */
  policies: readonly string[]
  /** The names of what pages can wear, and of the site generators that Markdown can be made for. */
  themes: readonly string[]
  targets: readonly string[]
}

/**
 * Check what the shape of a configuration cannot say: that what it names is there, and that its path and its style sheet can be used.
 *
 * @param input a configuration that has the right shape, and what there is
 * @yields findings
 */
export function* checkConfiguration(input: ConfigurationCheckInput): Iterable<Finding> {
  const {configuration, file, policies} = input
  yield* checkLanguages(input)
  const {path} = configuration
  if (path !== undefined && !isPattern(path))
    yield {rule: 'invalid-value', file, path: ['path'], parameters: {actual: path, expected: patternExamples}}
  for (const actual of Object.keys(configuration.policies ?? {})) {
    if (policies.includes(actual)) continue
    const suggestion = nearest(actual, policies)
    yield {
      rule: 'unknown-policy',
      file,
      path: ['policies', actual],
      at: 'key',
      parameters: {actual, ...(suggestion && {nearest: suggestion})}
    }
  }
  yield* checkLooks(input)
}

/** The languages that it names. */
function* checkLanguages({configuration, file, languages}: ConfigurationCheckInput): Iterable<Finding> {
  const {languages: written = [], messages, translations, translate, htmlLang = {}} = configuration
  const named: [string | undefined, Path, 'key' | 'value'][] = [
    ...written.map((language, index): [string, Path, 'value'] => [language, ['languages', index], 'value']),
    [messages, ['messages'], 'value'],
    [configuration.export?.language, ['export', 'language'], 'value'],
    [translate?.draft?.from, ['translate', 'draft', 'from'], 'value'],
    [translate?.draft?.to, ['translate', 'draft', 'to'], 'value'],
    [translate?.export?.to, ['translate', 'export', 'to'], 'value'],
    [translations?.source, ['translations', 'source'], 'value'],
    ...Object.keys(htmlLang).map((language): [string, Path, 'key'] => [language, ['htmlLang', language], 'key'])
  ]
  for (const [language, path, at] of named)
    if (language !== undefined && !languages.known.includes(language))
      yield unknownLanguage(language, languages, file, path, at)
}

/** What pages wear, and what Markdown is made for. */
function* checkLooks({configuration, file, themes, targets}: ConfigurationCheckInput): Iterable<Finding> {
  const {theme, target, styleSheet} = configuration
  const named: [string, string | undefined, readonly string[]][] = [
    ['theme', theme, themes],
    ['target', target, targets]
  ]
  for (const [field, actual, expected] of named) {
    if (actual === undefined || expected.includes(actual)) continue
    const suggestion = nearest(actual, expected)
    yield {
      rule: 'invalid-value',
      file,
      path: [field],
      parameters: {actual, expected, ...(suggestion && {nearest: suggestion})}
    }
  }
  if (styleSheet !== undefined && styleSheetPlace(styleSheet) === undefined)
    yield {
      rule: 'invalid-value',
      file,
      path: ['styleSheet'],
      parameters: {actual: styleSheet, expected: styleSheetExamples}
    }
}
