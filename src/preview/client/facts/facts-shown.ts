import {signal} from '@preact/signals'
import type {FactsView} from '../../protocol.ts'
import {askPolicy} from '../panel/ask-server.ts'
import {source, start} from '../state/project.ts'

/** The facts of the policy that is looked at; undefined until they are known. */
export const facts = signal<FactsView | undefined>(undefined)

/**
 * Ask for the facts again.
 *
 * @throws AnswerError when the server cannot give them
 */
export async function loadFacts(): Promise<void> {
  facts.value = await askPolicy<FactsView>('facts')
}

/**
 * Whether facts can be changed here.
 *
 * @returns whether they can
 */
export function isEditable(): boolean {
  return source.live && start.value?.readOnly === false
}
