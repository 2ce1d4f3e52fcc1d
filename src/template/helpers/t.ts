import type {HelperOptions} from 'handlebars'
import type {Slot} from '../../language/slot.ts'
import type {RunData} from '../run-data.ts'

/**
 * `{{t "key" name=value}}`: a standard sentence or phrase. A value called `count` that is a number chooses among plural forms.
 *
 * @param key its key
 * @param options its facts, by name
 * @returns the words
 */
export function t(key: string, options: HelperOptions): Slot {
  const facts = options.hash as Record<string, Slot | number | undefined>
  const count = typeof facts['count'] === 'number' ? facts['count'] : undefined
  const given: Record<string, Slot> = {}
  for (const [name, fact] of Object.entries(facts))
    if (fact !== undefined && fact !== null) given[name] = typeof fact === 'number' ? String(fact) : fact
  return (options.data as RunData).speaker.say(key, given, count)
}
