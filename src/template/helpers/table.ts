import type {HelperOptions} from 'handlebars'
import {node, type Slot} from '../../language/slot.ts'
import type {RunData} from '../run-data.ts'
import {putAside, takePart} from '../slot-frame.ts'

/**
 * `{{#table caption among=3}}…{{/table}}`: a table with a caption.
 *
 * @param caption its words; a table without one has none
 * @param options the table, as Markdown; `among` how many tables it is one of, where its caption tells it from the others
 * @returns the token of the table
 */
export function table(this: unknown, caption: Slot | undefined, options: HelperOptions): string {
  const frame = options.data as RunData
  const {among} = options.hash as {among?: number}
  const isOneOfMany = caption !== undefined && among !== undefined && among > 1
  const children = [takePart(options.fn(this), frame), ...(caption === undefined ? [] : [caption])]
  return `\n\n${putAside(frame, node('table', children, isOneOfMany ? {among} : {}))}\n\n`
}
