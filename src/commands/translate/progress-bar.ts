import type {MessageWords} from '../../language/message-words.ts'

/** From what is finished to what is not begun. */
const shades = {terminal: ['█', '▓', '▒', '░'], plain: ['#', '=', '-', '.']} as const

/** `100 %`: shares stand below each other. */
const longestShare = 5

/** How many there are of each, from what is finished to what is not begun. */
export type ProgressCounts = readonly [read: number, translated: number, unread: number, missing: number]

/**
 * Draw how far a language has come: a stretch in its own shade for each state, and how much of it can be published.
 *
 * @param counts passages that somebody has read, that are translated, that are to be read (drafts, stale), and that are missing
 * @param width how wide the bar is, in characters
 * @param colour whether it is for a terminal with colours; else it is drawn with ASCII
 * @param words what says the share
 * @returns one line, `██████▓▓▒▒░░ 66 %`; the share is that of read and translated passages, rounded down
 */
export function progressBar(
  counts: ProgressCounts,
  width: number,
  colour: boolean,
  words: Pick<MessageWords, 'say'>
): string {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const signs = colour ? shades.terminal : shades.plain
  const lengths = share(total === 0 ? [1, 0, 0, 0] : counts, Math.max(width, counts.length))
  const percent = total === 0 ? 100 : Math.floor(((counts[0] + counts[1]) / total) * 100)
  const bar = lengths.map((length, index) => signs[index]!.repeat(length)).join('')
  return `${bar} ${words.say('measure.percent', {number: String(percent)}).padStart(longestShare)}`
}

/** Share a width out; what there is any of is seen, however little it is. */
function share(counts: readonly number[], width: number): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const lengths = counts.map((count) => (count === 0 ? 0 : Math.max(1, Math.round((count / total) * width))))
  const longest = lengths.indexOf(Math.max(...lengths))
  lengths[longest]! += width - lengths.reduce((sum, length) => sum + length, 0)
  return lengths
}
