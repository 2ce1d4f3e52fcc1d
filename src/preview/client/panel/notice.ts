import {signal} from '@preact/signals'

/** What has just been done, and how it is taken back. */
export interface Notice {
  /** Say it, in the language that the application speaks by now. */
  say(): string
  /** What takes it back; null when nothing does. */
  undo: number | null
}

/** What the panel says last; undefined when it has nothing to say. */
export const notice = signal<Notice | undefined>(undefined)
