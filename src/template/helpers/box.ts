import type {HelperOptions} from 'handlebars'
import {node} from '../../language/slot.ts'
import type {RunData} from '../run-data.ts'
import {putAside, takePart} from '../slot-frame.ts'

/**
 * `{{#box "summary"}}…{{/box}}`: blocks that belong together, which a theme can set apart.
 *
 * @param name the class that a theme knows them by
 * @param options the blocks
 * @returns the token of the box
 */
export function box(this: unknown, name: string, options: HelperOptions): string {
  const frame = options.data as RunData
  return `\n\n${putAside(frame, node('box', [takePart(options.fn(this), frame)], {class: name}))}\n\n`
}
