import {createQuietSpeaker} from '../../language/create-quiet-speaker.ts'
import type {FactContext} from '../../language/fact-text.ts'
import type {Policy} from '../../model/policy.ts'
import type {Languages} from '../languages/load-languages.ts'
import type {LoadedPolicy} from '../policy/load-policy.ts'

/** A policy that could be read. */
export type SpokenPolicy = Pick<LoadedPolicy, 'words'> & {policy: Policy}

/**
 * Say something of a policy in one language, wherever its page is not what is made.
 *
 * @param loaded the policy
 * @param languages the languages there are
 * @param reader the language of the reader; where the policy has no words in it, its first is spoken
 * @param use called with the policy and what speaks of it; valid as long as it runs
 * @param gapText what stands for a word that is missing; default: its key
 * @returns what that returns
 */
export function speakOf<T>(
  {policy, words}: SpokenPolicy,
  {translator: translatorOf}: Pick<Languages, 'translator'>,
  reader: string,
  use: (context: FactContext) => T,
  gapText?: (key: string) => string
): T {
  const [first = reader] = words.keys()
  const language = words.has(reader) ? reader : first
  const translator = translatorOf(language)
  return translator.within(words.get(language) ?? new Map(), () =>
    use({policy, speaker: createQuietSpeaker(translator, gapText)})
  )
}
