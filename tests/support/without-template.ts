import type {Slot} from '../../src/language/slot.ts'

/** A slot without the names of the templates that its parts were made by, for tests that ask for nothing but what was made. */
export function withoutTemplate<T extends Slot>(slot: T): T {
  return JSON.parse(JSON.stringify(slot, (key, value: unknown) => (key === 'template' ? undefined : value))) as T
}
