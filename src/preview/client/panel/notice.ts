import {signal} from '@preact/signals'

/** What has just been done, in words, and how it is taken back. */
export interface Notice {
  text: string
  /** What takes it back; null when nothing does. */
  undo: number | null
}

/** What the panel says last; undefined when it has nothing to say. */
export const notice = signal<Notice | undefined>(undefined)
