import type {HelperOptions} from 'handlebars'
import {node} from '../../language/slot.ts'
import type {RunData} from '../run-data.ts'
import {putAside, takePart} from '../slot-frame.ts'

/**
 * `{{#notice}}…{{/notice}}`: a note beside the text.
 *
 * @param options what stands in it
 * @returns the token of the note
 */
export function notice(this: unknown, options: HelperOptions): string {
  const frame = options.data as RunData
  return `\n\n${putAside(frame, node('notice', [takePart(options.fn(this), frame)]))}\n\n`
}
