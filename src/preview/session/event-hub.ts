import type {ServerEvent} from '../protocol.ts'

/** Tells all windows that are open what happens. */
export interface EventHub {
  tell(event: ServerEvent): void
  /** Listen; what is returned stops it. */
  listen(listener: (event: ServerEvent) => void): () => void
}

/**
 * Make what tells windows what happens.
 *
 * @returns the hub
 */
export function createEventHub(): EventHub {
  const listeners = new Set<(event: ServerEvent) => void>()
  return {
    tell: (event) => {
      for (const listener of [...listeners]) listener(event)
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    }
  }
}
