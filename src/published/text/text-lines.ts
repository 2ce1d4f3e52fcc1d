import {cleanText} from '../clean-text.ts'

/** A line of a plain text, or several that were one before an editor broke them. */
export interface TextLine {
  /** What it says, without bullet or number of an item. */
  text: string
  /** What stands before it: a bullet, a number as in `2.`, or nothing. */
  mark: 'bullet' | 'none' | 'number'
  /** The number before it; 0 when there is none. */
  number: number
  /** The line as it was written. */
  whole: string
  /** The line of the file, from 1. */
  line: number
}

/** Lines that stand together, with blank ones before and after. */
export type TextBlock = readonly TextLine[]

/** A text whose longest line is longer, or shorter, was not broken by an editor. */
const widest = 120
const narrowest = 50

/** So many lines at least are nearly as long as the longest where an editor has broken them. */
const fewestFull = 3

const bullet = /^\s*[•·▪◦‣●○*–—-]\s+(?=\S)/
const number = /^\s*(\d{1,3})[.)]\s+(?=\S)/

/**
 * Divide a text into blocks of lines.
 *
 * @param text a plain text
 * @returns its blocks, in order
 */
export function textBlocks(text: string): TextBlock[] {
  const lines = cleanText(text).split(/\r\n?|\n/)
  const width = widthOf(lines)
  const blocks: TextLine[][] = []
  let open: TextLine[] | undefined
  lines.forEach((written, index) => {
    const whole = written.trim()
    if (whole === '') open = undefined
    else {
      const previous = open?.at(-1)
      const line = readLine(written, index + 1)
      if (previous && continues(line, written, previous, lines[index - 1]!, width)) append(previous, whole)
      else if (open) open.push(line)
      else blocks.push((open = [line]))
    }
  })
  return blocks
}

/** How long lines are where an editor has broken them; 0 when none has. */
function widthOf(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.trim().length)
  const width = lengths.reduce((most, length) => Math.max(most, length), 0)
  const full = lengths.filter((length, index) => length >= width * 0.75 && lengths[index + 1]! > 0)
  return width >= narrowest && width <= widest && full.length >= fewestFull ? width : 0
}

function readLine(written: string, line: number): TextLine {
  const whole = written.trim()
  const numbered = number.exec(written)
  if (numbered)
    return {text: written.replace(number, '').trim(), mark: 'number', number: Number(numbered[1]), whole, line}
  const mark = bullet.test(written) ? 'bullet' : 'none'
  return {text: written.replace(bullet, '').trim(), mark, number: 0, whole, line}
}

/** A line was broken where the next word did not fit, or goes on below the text of an item. */
function continues(line: TextLine, written: string, previous: TextLine, before: string, width: number): boolean {
  if (line.mark !== 'none') return false
  const isBroken =
    width > 0 && !written.includes('\t') && before.trim().length + 1 + /^\S*/.exec(line.whole)![0].length > width
  const indent = written.length - written.trimStart().length
  return isBroken || (previous.mark !== 'none' && indent >= 2 && !written.includes('\t'))
}

function append(line: TextLine, more: string): void {
  line.text += ` ${more}`
  line.whole += ` ${more}`
}
