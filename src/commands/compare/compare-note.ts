import type {Difference} from '../../compare/difference.ts'
import {quotation} from '../../compare/quotation.ts'
import {oneLine} from '../../diagnostics/report-characters.ts'
import type {MessageWords} from '../../language/message-words.ts'
import type {Comparison} from '../../workspace/published/compare-files.ts'
import {leftOutText} from '../report/left-out-text.ts'
import {createDifferenceWords} from './difference-words.ts'

/** A part of a note: a heading, and what it says. */
export interface NotePart {
  heading: string
  entries: readonly NoteEntry[]
}

/** One thing that a note tells of. */
export interface NoteEntry {
  message: string
  /** What each page says, with its label and line. */
  quotes: readonly NoteQuote[]
}

/** What one page says. */
export interface NoteQuote {
  label: string
  line: number | undefined
  text: string
  /** The language of the text, when it is that of the page and nothing else. */
  language?: string
}

/** What a comparison has to say, before it is laid out. */
export interface Note {
  title: string
  /** What was read, and what was left out. */
  read: readonly string[]
  parts: readonly NotePart[]
  summary: string
}

/**
 * Write what a comparison found as a note to a colleague: section by section, with what each page says.
 *
 * @param comparison what was found
 * @param words what says messages
 * @returns the note
 */
export function compareNote(comparison: Comparison, words: MessageWords): Note {
  const {pages, differences, foreign, unused} = comparison
  const says = createDifferenceWords(pages, words)
  const general = words.say('compare.general')
  const parts = new Map<string, NoteEntry[]>()
  const add = (heading: string, entry: NoteEntry): unknown => parts.set(heading, [...(parts.get(heading) ?? []), entry])
  for (const difference of differences) add(says.place(difference) || general, entryOf(difference, comparison, words))
  for (const finding of foreign)
    add(words.say('compare.foreign'), {
      message: words.finding(finding).reason,
      quotes: [{label: finding.file, line: finding.place?.start.line, text: ''}]
    })
  for (const {reason, value, text} of unused)
    add(words.say('compare.exceptions'), {
      message: words.say('compare.unused', {what: value ?? text ?? '', reason}),
      quotes: []
    })
  return {
    title: words.say('compare.title'),
    read: pages.map((page) =>
      words.say(
        'compare.read',
        {
          file: page.file,
          language: words.say(`finding.word.language.${page.language}`),
          count: page.sections.length,
          leftOut: leftOutText(page, words)
        },
        page.sections.length
      )
    ),
    parts: [...parts].map(([heading, entries]) => ({heading, entries})),
    summary: summaryOf(comparison, words)
  }
}

function entryOf(difference: Difference, {pages}: Comparison, words: MessageWords): NoteEntry {
  const says = createDifferenceWords(pages, words)
  const sides = [difference.has, difference.lacks].toSorted((one, other) => one.page - other.page)
  return {
    message: says.message(difference),
    quotes: sides.map((side) => {
      const text = quotation(side)
      const isBeside =
        side === difference.lacks && difference.rule.startsWith('missing') && difference.rule !== 'missing-fact'
      return {
        label: says.label(side),
        line: side.line,
        ...(text !== '' && !isBeside && {language: pages[side.page]!.language}),
        text:
          text === '' ? words.say('compare.nothing') : words.say(isBeside ? 'compare.after' : 'compare.quote', {text})
      }
    })
  }
}

function summaryOf({differences, foreign}: Comparison, words: MessageWords): string {
  if (differences.length + foreign.length === 0) return words.say('compare.same')
  const counts = [
    ...(differences.length > 0
      ? [words.say('compare.count.differences', {count: differences.length}, differences.length)]
      : []),
    ...(foreign.length > 0 ? [words.say('compare.count.foreign', {count: foreign.length}, foreign.length)] : [])
  ]
  return words.say('compare.summary', {counts: counts.join(', ')})
}

/**
 * Lay a note out as text.
 *
 * @param note the note
 * @param words what says messages
 * @returns lines, ending with a line break
 */
export function noteText({title, read, parts, summary}: Note, words: MessageWords): string {
  const lines = [
    title,
    ...read.map((line) => `  ${line}`),
    ...parts.flatMap(({heading, entries}) => [
      '',
      heading,
      ...entries.flatMap(({message, quotes}) => [
        `  • ${message}`,
        ...quotes.map(({label, line, text}) => `    ${placeOf(label, line, words)}${text === '' ? '' : `: ${text}`}`)
      ])
    ]),
    '',
    summary
  ]
  return lines.map((line) => `${line === '' ? '' : oneLineOf(line)}\n`).join('')
}

/** Characters that steer a terminal are shown, the indentation kept. */
function oneLineOf(line: string): string {
  const indent = /^ */.exec(line)![0]
  return indent + oneLine(line.slice(indent.length))
}

/**
 * What a quotation is from.
 *
 * @param label the language or the file
 * @param line the line in the file; undefined when it has none
 * @param words what says messages
 * @returns the label, with the line
 */
export function placeOf(label: string, line: number | undefined, words: MessageWords): string {
  return line === undefined ? label : words.say('compare.line', {label, line})
}
