import {wordsToAnalyse} from '../../check/language/words-to-analyse.ts'
import type {LanguageMeans} from '../../check/lexicon/language-means.ts'
import type {Analyser} from '../../check/subject.ts'
import type {Bundle} from '../../language/bundle.ts'
import {hasApertium, openApertium} from '../engines/apertium.ts'
import {loadPolicy} from '../policy/load-policy.ts'
import type {Project} from '../project/open-project.ts'

/**
 * Have the words of policies analysed, all at once: starting an analyser takes longer than its work.
 *
 * @param project the project
 * @param ids the policies
 * @param means what is known of languages
 * @returns what knows their words; undefined when no analyser is installed, or when it fails
 */
export function openAnalyser(project: Project, ids: readonly string[], {lexicon}: LanguageMeans): Analyser | undefined {
  const lexicons = project.languages.known.map(lexicon)
  const bundles = function* (): Iterable<Bundle> {
    for (const id of ids) yield* loadPolicy(project.root, id, project.languages, true).words.values()
  }
  return hasApertium(lexicons) ? openApertium(lexicons, wordsToAnalyse(bundles())) : undefined
}
