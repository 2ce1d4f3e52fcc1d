import type {HelperOptions} from 'handlebars'
import {listText} from '../../language/list-text.ts'
import type {Slot} from '../../language/slot.ts'
import type {RunData} from '../run-data.ts'

/**
 * `{{list items}}`: things in a row, "a, b og c".
 *
 * @param items what to put in a row, at least one
 * @param options carries who speaks
 * @returns the list
 */
export function list(items: readonly Slot[], options: HelperOptions): Slot {
  return listText(items, (options.data as RunData).speaker)
}
