import type {HelperOptions} from 'handlebars'
import {node, type Slot} from '../../language/slot.ts'
import type {RunData} from '../run-data.ts'
import {putAside, takePart} from '../slot-frame.ts'

/**
 * `{{#table caption}}…{{/table}}`: a table with a caption.
 *
 * @param caption its words; a table without one has none
 * @param options the table, as Markdown
 * @returns the token of the table
 */
export function table(this: unknown, caption: Slot | undefined, options: HelperOptions): string {
  const frame = options.data as RunData
  return `\n\n${putAside(frame, node('table', [takePart(options.fn(this), frame), ...(caption === undefined ? [] : [caption])]))}\n\n`
}
