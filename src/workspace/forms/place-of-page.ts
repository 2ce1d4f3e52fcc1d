import type {Format} from '../../model/configuration.ts'
import {outputPath, type OutputPlace} from '../project/output-path.ts'
import type {LanguageRun} from './language-run.ts'

/** Where files go when nobody says. */
export const defaultPath = '{policy}/{language}.{format}'

/**
 * Where a page of a policy goes: as the options say, else where the site generator looks for Markdown, else in the folder of the policy.
 *
 * @param run the policy
 * @param language the language of the page
 * @param format its format
 * @returns the place, relative to the output folder
 */
export function placeOfPage(
  {loaded: {id}, policy, options}: Pick<LanguageRun, 'loaded' | 'options' | 'policy'>,
  language: string,
  format: Format
): OutputPlace {
  const preset = format === 'md' ? options.target?.path : undefined
  const original = language === policy.languages[0]
  const pattern = typeof preset === 'object' ? preset[original ? 'original' : 'translation'] : preset
  return outputPath(options.path ?? pattern ?? defaultPath, {
    policy: id,
    language,
    format,
    slug: policy.publication?.slugs?.[language] ?? id
  })
}
