import {signal} from '@preact/signals'
import type {PassageId} from '../../protocol.ts'

/** A passage in a language. */
export interface SelectedPassage extends PassageId {
  language: string
}

/** The passage that is open in the panel; undefined when none is. */
export const selected = signal<SelectedPassage | undefined>(undefined)

/** The place in the pages that is to be brought into view, once; undefined when it has been, or there is none. */
export const goTo = signal<{passage?: SelectedPassage; section?: string} | undefined>(undefined)

/** The way to the fact that is to be shown when the facts are, once; undefined when it has been, or there is none. */
export const goToFact = signal<readonly string[] | undefined>(undefined)

/** Pages with words that are being tried, by language: shown instead of those of the files as long as they are here. */
export const tried = signal<Readonly<Record<string, string>>>({})

/** Grows when something that the panel shows is to be asked for again. */
export const written = signal(0)
