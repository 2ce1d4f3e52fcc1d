import {signal} from '@preact/signals'
import {goTo, selected, type SelectedPassage} from '../state/selection.ts'

/** What was opened last by reading on, and the language that is read, which what is missing there is not opened in. */
const reading = signal<{passage: SelectedPassage; language: string} | undefined>(undefined)

/**
 * The language that is read: that of the passage that is open, unless reading came to one that is missing.
 *
 * @returns the language; undefined when no passage is open
 */
export function readingLanguage(): string | undefined {
  const open = selected.value
  return open && reading.value?.passage === open ? reading.value.language : open?.language
}

/**
 * Go on reading a language at a passage.
 *
 * @param passage what opens it
 * @param language the language that is read
 */
export function readOn(passage: SelectedPassage, language: string): void {
  reading.value = {passage, language}
  goTo.value = {passage}
  selected.value = passage
}
