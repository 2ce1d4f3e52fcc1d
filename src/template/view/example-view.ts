import {lookUp} from '../../language/passage.ts'
import type {FactContext} from '../../language/fact-text.ts'
import type {Slot} from '../../language/slot.ts'

/**
 * What the notice names that says that a page is an example made from a published declaration.
 *
 * @param context the policy and who speaks
 * @returns the controller's name
 */
export function exampleView(context: FactContext): {controller: Slot} {
  return {controller: lookUp({path: 'controller.name', forms: []}, context)!}
}
