import {digest} from '../../source/digest.ts'

/** What an absent text is known by. */
const absent = 'absent'

/**
 * What a text is known again by, letter by letter: who has looked at it sends this back with what is to be changed.
 *
 * @param text the whole text of a key; undefined when there is none
 * @returns its SHA-256, or the word that says that there is none
 */
export function textBase(text: string | undefined): string {
  return text === undefined ? absent : digest(text)
}
