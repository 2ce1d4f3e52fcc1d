import {oneLine, visible} from './report-characters.ts'
import {foldHints, groupMessages, type Grouping} from './report-groups.ts'
import type {ReportMessage, ReportWords, SeverityWords} from './report-message.ts'
import {placeText, relatedLines} from './report-place.ts'

/** How findings are laid out as text. */
export interface TextOptions {
  /** What they are gathered by; default: `file`. */
  by?: Grouping | undefined
  /** Whether hints are told one by one; default: `false`, when there are words for folding them. */
  all?: boolean | undefined
  /** Whether the text is for a terminal that shows colours; default: `false`. */
  color?: boolean | undefined
}

/** Select Graphic Rendition: what begins and what ends a manner of showing text. */
const manners = {
  heading: [1, 22],
  error: [31, 39],
  warning: [33, 39],
  info: [36, 39],
  aside: [2, 22]
} as const satisfies Record<string, readonly [number, number]>

type Paint = (manner: keyof typeof manners, text: string) => string

/**
 * Lay findings out as text: a heading a group, a line a finding, its note below. What one note says is said once.
 *
 * @param messages findings in words, in any order
 * @param words what the severities are called, and how folded hints are counted
 * @param options how it is laid out
 * @returns the report, ending with a line break; empty when there is nothing
 */
export function reportText(
  messages: readonly ReportMessage[],
  words: SeverityWords & Partial<Pick<ReportWords, 'hints'>>,
  {by = 'file', all = false, color = false}: TextOptions = {}
): string {
  const paint: Paint = (manner, text) =>
    color && text !== '' ? `\u001B[${manners[manner][0]}m${text}\u001B[${manners[manner][1]}m` : text
  const {told, line} = foldHints(messages, all ? undefined : words.hints)
  const said = new Set<string>()
  const parts = groupMessages(told, by).map(({name, messages}) => [
    ...(name === '' ? [] : [paint('heading', oneLine(name))]),
    ...messages.flatMap((message) => [
      findingLine(message, words, by, paint),
      ...asides(message, said).map((aside) => paint('aside', aside))
    ])
  ])
  if (line !== undefined) parts.push([line])
  return parts.map((lines) => lines.map((text) => `${text.trimEnd()}\n`).join('')).join('\n')
}

/** Place, weight, what is wrong, who must answer and the rule; what the heading says is left out. */
function findingLine(message: ReportMessage, words: SeverityWords, by: Grouping, paint: Paint): string {
  const {severity, rule, who} = message
  const cells = [
    by === 'file' ? placeText({...message, file: ''}) : oneLine(placeText(message)),
    paint(severity, words[severity]),
    oneLine(message.message),
    by === 'owner' || who === '' ? '' : paint('aside', `(${oneLine(who)})`),
    by === 'rule' ? '' : paint('aside', rule)
  ]
  return `  ${cells.filter((cell) => cell !== '').join('  ')}`
}

/** Related places, and the note and address that have not been said yet. */
function asides(message: ReportMessage, said: Set<string>): string[] {
  const lines = relatedLines(message).map(oneLine)
  for (const text of [message.note, message.url]) {
    if (text && !said.has(text)) lines.push(...visible(text).split('\n'))
    if (text) said.add(text)
  }
  return lines.map((line) => `      ${line}`.trimEnd())
}
