import {visible} from '../../diagnostics/report-characters.ts'
import type {Output} from './surroundings.ts'

/** What begins and ends the colours of reports and of differences: they change how a text looks, and hide nothing of it. */
// eslint-disable-next-line no-control-regex -- colours begin with a control character
const colours = /(\u001B\[(?:1|2|22|31|32|33|36|39)m)/

/**
 * Make a stream safe for whoever reads it on a terminal: names, ids and paths may hold what would move the cursor, change the title of
 * the window, or turn the direction of text.
 *
 * @param output the stream
 * @returns one that writes text as it can be seen, with line breaks, tabs and, where colours are shown, ours; bytes pass as they are
 */
export function forPeople(output: Output): Output {
  const show = (text: string): string =>
    output.color
      ? text
          .split(colours)
          .map((part, index) => (index % 2 === 1 ? part : visible(part)))
          .join('')
      : visible(text)
  return {
    write: (content) => output.write(typeof content === 'string' ? show(content) : content),
    beneath: output,
    get isTTY() {
      return output.isTTY === true
    },
    get columns() {
      return output.columns
    },
    get color() {
      return output.color === true
    }
  }
}
