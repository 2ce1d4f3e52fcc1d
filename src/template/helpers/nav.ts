import type {HelperOptions} from 'handlebars'
import {plainText} from '../../language/plain-text.ts'
import {node, type Slot} from '../../language/slot.ts'
import type {RunData} from '../run-data.ts'
import {putAside, takePart} from '../slot-frame.ts'

/**
 * `{{#nav "contents" label}}…{{/nav}}`: links to parts of the page.
 *
 * @param name the class that a theme knows them by
 * @param label what they are called
 * @param options the links, as Markdown
 * @returns the token of the links
 */
export function nav(this: unknown, name: string, label: Slot, options: HelperOptions): string {
  const frame = options.data as RunData
  const links = takePart(options.fn(this), frame)
  return `\n\n${putAside(frame, node('nav', [links, label], {class: name, label: plainText(label)}))}\n\n`
}
