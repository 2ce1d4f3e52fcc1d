import {Misuse, type MisuseCode} from '../../diagnostics/misuse.ts'
import {projectWordsId} from '../policy/policy-id.ts'
import type {Wording} from '../wording/wording.ts'

/** What can be wrong with what somebody wants to do with words: how it is said of a policy, and of the project's own words. */
const codes = {
  'is-source': ['translation-is-source', 'own-words-are-source'],
  language: ['translation-language', 'own-words-language'],
  'nothing-to-send': ['nothing-to-send', 'own-words-nothing-to-send'],
  unreadable: ['translation-unreadable', 'own-words-unreadable']
} as const satisfies Record<string, readonly [MisuseCode, MisuseCode]>

/**
 * Say that something cannot be done with the words of a policy, or with the project's own.
 *
 * @param wording the words
 * @param problem what is wrong
 * @param parameters what is told of it
 * @returns the misuse, to be thrown
 */
export function translationMisuse(
  {id}: Pick<Wording, 'id'>,
  problem: keyof typeof codes,
  parameters: Misuse['parameters']
): Misuse {
  return new Misuse(codes[problem][id === projectWordsId ? 1 : 0], {id, ...parameters})
}
