import type {Point, Position} from 'unist'

/** Says where something stands in a text. */
export interface Places {
  /**
   * The place of a stretch.
   *
   * @param from the offset of its first character
   * @param to the offset after its last
   * @returns its place
   */
  between(from: number, to: number): Position
}

/**
 * Make what says where something stands in a text.
 *
 * @param text the text, with line feeds alone at the ends of lines
 * @returns its places
 */
export function createPlaces(text: string): Places {
  const starts = [0]
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  // What is asked for comes nearly in order.
  let line = 0
  const point = (offset: number): Point => {
    while (line > 0 && starts[line]! > offset) line--
    while (line + 1 < starts.length && starts[line + 1]! <= offset) line++
    return {line: line + 1, column: offset - starts[line]! + 1, offset}
  }
  return {between: (from, to) => ({start: point(from), end: point(to)})}
}
