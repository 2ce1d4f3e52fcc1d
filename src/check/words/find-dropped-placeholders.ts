import type {Fault} from '../rule.ts'
import {readPlaceholders} from '../text/mask-placeholders.ts'
import {isStandardSentence} from './is-standard-sentence.ts'
import type {OwnWords} from './own-words.ts'

/**
 * Find standard sentences that are overridden by texts without one of their placeholders, so that no page says that fact.
 *
 * @param versions own words by language: of a policy, or of a project
 * @yields a fault for each, where it is overridden
 */
export function* findDroppedPlaceholders(versions: readonly OwnWords[]): Iterable<Fault & {file: string}> {
  for (const {words, translator} of versions) {
    const translators = [translator, ...versions.map((version) => version.translator)]
    for (const [key, {text, origin}] of words) {
      if (!isStandardSentence(key)) continue
      // A language that a project adds has no standard sentences: what they say, another language tells.
      const [standard] = translators.flatMap((one) => one.standardEntry(key) ?? [])
      const said = pathsIn(text)
      const dropped = [...pathsIn(standard?.text ?? '')].filter((path) => !said.has(path))
      if (dropped.length > 0)
        yield {...origin, parameters: {key, dropped: dropped.map((path) => `{{${path}}}`).join(', ')}}
    }
  }
}

function pathsIn(text: string): Set<string> {
  return new Set(readPlaceholders(text).map(({path}) => path))
}
