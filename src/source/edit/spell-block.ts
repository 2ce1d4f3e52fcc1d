import {foldText} from './fold-text.ts'
import {unprintable, type Room, type Spelling} from './spelling.ts'

/**
 * Write a text as a block `|`, line by line.
 *
 * @param value the text
 * @param room where it is to stand
 * @returns the block; undefined when none can hold the text
 */
export function spellLiteral(value: string, room: Room): Spelling | undefined {
  return spellBlock('|', value, room, (text) => text.split('\n'))
}

/**
 * Write a text as a block `>`, paragraphs folded where those of the present block are.
 *
 * @param value the text
 * @param room where it is to stand, and the block that stands there
 * @returns the block; undefined when none can hold the text
 */
export function spellFolded(value: string, room: Room): Spelling | undefined {
  // Lines that begin with a space are not folded, and a line break before the first is a rule of its own.
  if (/^[ \t]|^\n/m.test(value.replace(/\n+/g, '\n')) || value.startsWith('\n')) return undefined
  return spellBlock('>', value, room, (text) => foldText(text, room.old!.lines))
}

function spellBlock(
  sign: string,
  value: string,
  room: Room,
  write: (content: string) => readonly string[]
): Spelling | undefined {
  const content = value.replace(/\n+$/, '')
  if (room.flow || content === '' || unprintable.test(value) || /^[ \t]+$/m.test(content)) return undefined
  const header = room.old?.header ?? ''
  const ends = endingOf(value.length - content.length, header.includes('+'))
  if (ends === undefined) return undefined
  // Where the first line begins with white space, the header must say where the text does.
  const told = /^\n*[ \t]/.test(content) || /\d/.test(header)
  const body = write(content).map((line) => (line === '' ? '' : room.indent + line))
  const blank = ends === '+' ? Array<string>(value.length - content.length - 1).fill('') : []
  const spelled = sign + (told ? String(room.indent.length - room.parent) : '') + ends
  return {head: isSameHeader(header, spelled) ? header : spelled, body: [...body, ...blank]}
}

/** How a header says with how many line breaks its text ends; undefined when the blank lines after it would count too. */
function endingOf(breaks: number, keeps: boolean): string | undefined {
  if (breaks === 0) return '-'
  if (keeps) return '+'
  return breaks === 1 ? '' : undefined
}

/** The two parts of a header may be in either order. */
function isSameHeader(old: string, header: string): boolean {
  return [...old].sort().join('') === [...header].sort().join('')
}
