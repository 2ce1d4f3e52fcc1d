import {UnreadableExchange} from '../exchange.ts'
import {mostUnits} from '../refuse-large.ts'

/** Characters of an entry with its comments. */
const longest = 1_000_000

/** How far from the start of a line its keyword ends. */
const indent = 100

/** An entry as it stands in a file of PO. */
export interface PoEntryText {
  text: string
  /** The line on which it begins, with its comments, from 1. */
  line: number
}

/**
 * Cut a file of PO into its entries, so that each keeps its line, and one that is there twice is seen twice.
 *
 * @param text a file, lines ended by `\n`
 * @returns its entries, in order; comments that belong to none may be one of their own
 * @throws UnreadableExchange when there is too much
 */
export function splitEntries(text: string): PoEntryText[] {
  const entries: PoEntryText[] = []
  let [start, line, entryLine, hasEnded] = [0, 0, 1, false]
  const cut = (end: number): void => {
    entries.push({text: `${text.slice(start, end)}\n`, line: entryLine})
    ;[start, entryLine, hasEnded] = [end, line, false]
  }
  for (let at = 0; at < text.length;) {
    line += 1
    const beginning = text.slice(at, at + indent).trimStart()
    if (hasEnded && /^(?:#|msgctxt|msgid)/.test(beginning)) cut(at)
    hasEnded ||= beginning.startsWith('msgstr')
    at = lineEnd(text, at)
    if (at - start > longest || entries.length > mostUnits) throw new UnreadableExchange('too-large', String(entryLine))
  }
  cut(text.length)
  return entries
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end + 1
}
