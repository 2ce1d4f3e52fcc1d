import type {Path} from '../../diagnostics/finding.ts'
import {factText} from '../../language/fact-text.ts'
import {passageText} from '../../language/passage.ts'
import {plainText} from '../../language/plain-text.ts'
import {findFact} from '../../model/find-fact.ts'
import {sectionsOf} from '../../model/namespaces.ts'
import type {Languages} from '../languages/load-languages.ts'
import {speakOf, type SpokenPolicy} from './speak-of.ts'

/** Says what people call what a policy holds. */
export interface Namer {
  /** The name of a fact; undefined when there is no such fact. */
  fact(path: Path): string | undefined
  /** The name of what a placeholder names in a text of a section; as it is written when that is not known. */
  placeholder(path: string, section: string | undefined): string
  /** What the section or activity is called that words belong to; null when that is not known. */
  title(key: string): string | null
}

/** Names things, and says words of the same language. */
export interface WordNamer extends Namer {
  /** The words of a key, such as those of a term; undefined when there are none. */
  word(key: string): string | undefined
}

/**
 * Name things of a policy in one language.
 *
 * @param loaded the policy
 * @param languages the languages there are
 * @param language the reader's; where the policy has no words in it, its first
 * @param use called with what says names; valid as long as it runs
 * @returns what that returns
 */
export function withNamer<T>(
  loaded: SpokenPolicy,
  languages: Pick<Languages, 'translator'>,
  language: string,
  use: (namer: WordNamer) => T
): T {
  return speakOf(loaded, languages, language, (context) => {
    const {policy} = context
    const {translator} = context.speaker
    const fact: Namer['fact'] = (path) => {
      const found = findFact(policy, path.map(String))
      const text = found && factText(found, context)
      if (text !== undefined) return plainText(text)
      return typeof found?.value === 'string' ? found.value : undefined
    }
    return use({
      fact,
      placeholder(path, section) {
        const about = sectionsOf(policy.outline).find((one) => one.id === section)?.about ?? []
        const steps = path.split('.')
        const inner = about.length === 1 ? fact(['activities', about[0]!, ...steps]) : undefined
        return inner ?? fact(steps) ?? path
      },
      title(key) {
        const title = [...key.split('.').slice(0, 2), 'title'].join('.')
        return translator.has(title) ? plainText(passageText(title, context)) : null
      },
      word: (key) => (translator.has(key) ? plainText(passageText(key, context)) : undefined)
    })
  })
}
