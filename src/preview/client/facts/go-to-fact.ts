import {goToFact} from '../state/selection.ts'
import {elementOf, focusFact} from './focus-fact.ts'

/**
 * Whether somebody asked to go to something in a place of the forms, which is therefore unfolded.
 *
 * @param path the way to the place
 * @returns whether it is on the way
 */
export function isOnTheWay(path: readonly string[]): boolean {
  const asked = goToFact.peek()
  return asked !== undefined && path.every((step, index) => asked[index] === step)
}

/** Go where somebody asked to go: to the fact, else to the nearest place around it that is shown. */
export function arriveAtFact(): void {
  const asked = goToFact.peek()
  goToFact.value = undefined
  if (!asked) return
  const around = asked.map((_, index) => asked.slice(0, asked.length - index))
  const found = around.find((path) => document.getElementById(elementOf(path)))
  if (found) focusFact(found)
}
