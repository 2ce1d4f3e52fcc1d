import {visible} from '../../diagnostics/report-characters.ts'
import type {DiffPiece} from '../../translate/state/diff-words.ts'

/** How a difference is laid out. */
export interface DiffTextOptions {
  /** Whether the terminal shows colours; default: `false`, marks stand around what changed. */
  colour?: boolean | undefined
  /** How many unchanged words are left on each side of a change; default: 5. */
  around?: number | undefined
}

/** What stands around a change: marks, or red and green. */
const marks = {
  plain: {removed: ['[-', '-]'], added: ['{+', '+}']},
  colour: {removed: ['\u001b[31m', '\u001b[39m'], added: ['\u001b[32m', '\u001b[39m']}
} as const

/**
 * Lay out what differs between two versions of a text, on one line.
 *
 * @param pieces the pieces of both, in order
 * @param options whether there are colours, and how much is left of what is the same
 * @returns `Vi svarer innen [-30-]{+60+} dager.`; what is cut is `…`; empty when nothing changed
 */
export function diffText(pieces: readonly DiffPiece[], {colour = false, around = 5}: DiffTextOptions = {}): string {
  if (pieces.every(({kind}) => kind === 'same')) return ''
  const surrounding = colour ? marks.colour : marks.plain
  return pieces
    .map(({kind, text}, index) => {
      const shown = visible(text).replace(/[\n\t]/g, ' ')
      if (kind === 'same') return shorten(shown, around, index > 0, index < pieces.length - 1)
      const [open, close] = surrounding[kind]
      // Without marks two words side by side would be read as one, and white space would not be seen.
      const apart = colour && kind === 'added' && pieces[index - 1]?.kind === 'removed' ? ' ' : ''
      const seen = colour && shown.trim() === '' ? '␣'.repeat(shown.length) : shown
      return `${apart}${open}${seen}${close}`
    })
    .join('')
}

/** Leave a few words of a text beside each change. */
function shorten(text: string, around: number, afterChange: boolean, beforeChange: boolean): string {
  const words = text.match(/\s*\S+/g) ?? []
  const kept = (afterChange ? around : 0) + (beforeChange ? around : 0)
  // What is cut must be worth the mark that stands for it.
  if (words.length <= kept + 2) return text
  const start = afterChange ? words.slice(0, around).join('') : ''
  const end = beforeChange ? words.slice(-around).join('').trimStart() + (/\s+$/.exec(text)?.[0] ?? '') : ''
  return `${start}${afterChange ? ' ' : ''}…${beforeChange ? ' ' : ''}${end}`
}
