import type {Fault} from '../rule.ts'
import type {Version} from '../subject.ts'

/** Standard sentences; what a word, a name or a date is called is a matter of each language. */
const sentences = /^(?:consent|contact|cookies|document|page|summary)\./

/** Words of one language that are laid over the standard ones. */
export type OwnWords = Pick<Version, 'language' | 'translator' | 'words'>

/**
 * Find standard sentences that are overridden in some languages and not in all.
 *
 * @param versions own words by language: of a policy, or of a project
 * @yields a fault for each, where it is overridden first
 */
export function* findHalfOverridden(versions: readonly OwnWords[]): Iterable<Fault & {file: string}> {
  const keys = new Set(versions.flatMap(({words}) => [...words.keys()]))
  for (const key of keys) {
    if (!sentences.test(key)) continue
    const [first, ...others] = versions.flatMap(({words}) => words.get(key) ?? [])
    const missing = versions.filter(({words, translator}) => !words.has(key) && translator.isStandard(key))
    if (missing.length > 0)
      yield {
        ...first!.origin,
        parameters: {key, missing: missing.map(({language}) => language).join(', ')},
        related: others.map(({origin}) => origin)
      }
  }
}
