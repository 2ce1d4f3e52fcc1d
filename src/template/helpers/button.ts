import type {HelperOptions} from 'handlebars'
import {node, type Node, type Slot} from '../../language/slot.ts'

/**
 * `{{button label class=… id=…}}`: a button that a script of the site itself finds by class or id.
 *
 * @param label its words
 * @param options its class and id
 * @returns the button
 */
export function button(label: Slot, options: HelperOptions): Node {
  return node('button', [label], options.hash as Node['attributes'])
}
