import {signal} from '@preact/signals'

/** The version whose approval was asked for elsewhere, until its form has been opened; undefined when none was. */
export const approving = signal<{policy: string; language: string} | undefined>(undefined)
