import type {FactContext} from '../../language/fact-text.ts'
import type {Slot} from '../../language/slot.ts'
import type {Entry} from './entry.ts'

/**
 * The ground that a legal basis without an article names, such as consent.
 *
 * @param basis the legal basis
 * @param context who speaks
 * @returns its words; undefined when it names none
 */
export function groundOf(basis: Entry, {speaker}: Pick<FactContext, 'speaker'>): Slot | undefined {
  const ground = basis.at('ground').value
  return typeof ground === 'string' ? speaker.say(`document.ground.${ground}`) : undefined
}
