import {effect, signal} from '@preact/signals'
import type {Overview} from '../../protocol.ts'
import {news, source} from '../state/project.ts'
import {reader} from '../state/settings.ts'

/** How all declarations are; undefined until it is known. */
export const overview = signal<Overview | undefined>(undefined)

/**
 * Ask how all declarations are, and again whenever that may have changed.
 *
 * @returns what stops it
 */
export function followOverview(): () => void {
  let asking = false
  let again = false
  const ask = async (language: string): Promise<void> => {
    again = asking
    if (asking) return
    asking = true
    try {
      overview.value = await source.get<Overview>('overview', language)
    } catch {
      // The banner says that the server cannot be reached; what was known stays.
    }
    asking = false
    if (again) await ask(reader.peek())
  }
  return effect(() => {
    void news.value
    void ask(reader.value)
  })
}
