import {keptRecord} from '../state/kept-record.ts'
import type {SelectedPassage} from '../state/selection.ts'

/** Words that somebody has typed and not saved. */
export interface Unsaved {
  policy: string
  language: string
  /** What opens the passage again. */
  opens: SelectedPassage
  /** What the section is called. */
  title: string
  text: string
  /** What the file said when typing began. */
  from: string
}

/** Which words: the same for as long as the passage stands where it does. */
export interface UnsavedPlace {
  policy: string
  language: string
  key: string
  index: number | null
  /** The block of the source, for a passage that is missing in the language. */
  sourceIndex?: number | undefined
}

/** All words that are typed and not saved in this window, by name. */
export const unsaved = keptRecord<Unsaved>('unsaved')

/**
 * The name of the words of a passage in a language.
 *
 * @param place which passage
 * @returns its name in `unsaved`
 */
export function unsavedName({policy, language, key, index, sourceIndex}: UnsavedPlace): string {
  return [policy, language, key, index ?? `after ${sourceIndex ?? ''}`].join(' ')
}

/**
 * Keep what was typed, also when the page is loaded again.
 *
 * @param name the name of the passage
 * @param words what was typed
 */
export function keepUnsaved(name: string, words: Unsaved): void {
  unsaved.value = {...unsaved.peek(), [name]: words}
}

/**
 * Forget what was typed: it was saved, or thrown away.
 *
 * @param name the name of the passage
 */
export function forgetUnsaved(name: string): void {
  const {[name]: gone, ...rest} = unsaved.peek()
  if (gone === undefined) return
  unsaved.value = rest
}
