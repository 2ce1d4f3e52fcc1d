import type {PassageDetail, VersionDetail} from '../../protocol.ts'
import type {SelectedPassage} from '../state/selection.ts'
import type {UnsavedPlace} from './unsaved.ts'

/**
 * Where the words of a version stand; for one that is missing, what they are to be the translation of.
 *
 * @param policy the policy
 * @param detail the passage
 * @param version the version
 * @returns its place
 */
export function placeOf(policy: string, detail: PassageDetail, {language, key, index}: VersionDetail): UnsavedPlace {
  const place = {policy, language: language.code, key, index}
  return index === null ? {...place, sourceIndex: sourceIndexOf(detail)} : place
}

/**
 * What opens the passage again: what is missing in a language is opened by the version that was clicked on.
 *
 * @param detail the passage
 * @param version the version
 * @returns what is to be selected
 */
export function opensOf(detail: PassageDetail, {language, key, index}: VersionDetail): SelectedPassage {
  return index === null
    ? {language: detail.language, key: detail.key, index: detail.index}
    : {language: language.code, key, index}
}

/**
 * Which block of the source the passage is.
 *
 * @param detail the passage
 * @returns its number in the text of the source; that of what was clicked on when it has no source
 */
export function sourceIndexOf({index, versions}: PassageDetail): number {
  return versions.find(({isSource}) => isSource)?.index ?? index
}
