import type {Fault} from '../rule.ts'
import {isStandardSentence} from './is-standard-sentence.ts'
import type {OwnWords} from './own-words.ts'

/**
 * Find standard sentences that are overridden in some languages and not in all.
 *
 * @param versions own words by language: of a policy, or of a project
 * @yields a fault for each, where it is overridden first
 */
export function* findHalfOverridden(versions: readonly OwnWords[]): Iterable<Fault & {file: string}> {
  const keys = new Set(versions.flatMap(({words}) => [...words.keys()]))
  for (const key of keys) {
    if (!isStandardSentence(key)) continue
    const [first, ...others] = versions.flatMap(({words, translator}) =>
      translator.standardEntry(key) ? (words.get(key) ?? []) : []
    )
    // A language that a project adds has no standard sentences to override.
    if (!first) continue
    const missing = versions.filter(({words, translator}) => !words.has(key) && translator.isStandard(key))
    if (missing.length > 0)
      yield {
        ...first.origin,
        parameters: {key, missing: missing.map(({language}) => language).join(', ')},
        related: others.map(({origin}) => origin)
      }
  }
}
