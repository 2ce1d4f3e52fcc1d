import type {Subject, Version} from '../../subject.ts'

/**
 * The versions of a declaration that lack some words of their own.
 *
 * @param subject what is looked at
 * @param key the key of the words
 * @returns the versions, in the order of the languages
 */
export function versionsWithout({versions}: Subject, key: string): Version[] {
  return versions.filter(({words}) => !words.has(key))
}
