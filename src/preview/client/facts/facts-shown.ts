import {signal} from '@preact/signals'
import type {FactView, FactsView} from '../../protocol.ts'
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
 * What a fact is known by, as the file is.
 *
 * @param path the way to it
 * @returns its base; undefined when the file has no such fact
 */
export function baseOf(path: readonly string[]): string | undefined {
  const find = (all: readonly FactView[]): FactView | undefined => {
    const on = all.find((one) => one.path.every((step, index) => path[index] === step))
    return on && on.path.length < path.length ? find(on.fields) : on
  }
  return find(facts.peek()?.groups ?? [])?.base
}

/**
 * Whether facts can be changed here.
 *
 * @returns whether they can
 */
export function isEditable(): boolean {
  return source.live && start.value?.readOnly === false
}
