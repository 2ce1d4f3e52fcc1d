import {markdownText, oneLine, visible} from './report-characters.ts'
import {foldHints, groupMessages, type Grouping, type ReportGroup} from './report-groups.ts'
import type {ReportMessage, ReportRelated, ReportWords} from './report-message.ts'
import {placeText} from './report-place.ts'

/** How a list in Markdown is laid out. */
export interface MarkdownOptions {
  /** What findings are gathered by; default: `owner`, who must answer. */
  by?: Grouping | undefined
  /** Whether hints are told one by one; default: `false`. */
  all?: boolean | undefined
}

/**
 * Lay findings out as a list of tasks in Markdown, to send to those who must answer: a heading a group, with how many there are;
 * an item a finding, with why below. What one note says is said once in a group, since each group may go to somebody else.
 *
 * @param messages findings in words, in any order
 * @param words headings and labels
 * @param options how it is laid out
 * @returns Markdown, ending with a line break
 */
export function reportMarkdown(
  messages: readonly ReportMessage[],
  words: ReportWords,
  {by = 'owner', all = false}: MarkdownOptions = {}
): string {
  const {told, line} = foldHints(messages, all ? undefined : words.hints)
  const parts = [`# ${markdownText(words.title)}`]
  if (messages.length === 0) parts.push(markdownText(words.nothing))
  for (const group of groupMessages(told, by)) parts.push(...groupParts(group, words, by))
  if (line !== undefined) parts.push(markdownText(line))
  return `${parts.join('\n\n')}\n`
}

function groupParts({name, messages}: ReportGroup, words: ReportWords, by: Grouping): string[] {
  const said = new Set<string>()
  const items = messages.map((message) => item(message, words, by, said))
  return [`## ${markdownText(name || words.general)} (${messages.length})`, items.join('\n\n')]
}

function item(message: ReportMessage, words: ReportWords, by: Grouping, said: Set<string>): string {
  const {severity, rule, who, related = []} = message
  const blocks = [
    `- [ ] **${markdownText(words[severity])}** ${code(placeText(message))}: ${markdownText(message.message)} (${code(rule)})`
  ]
  if (related.length > 0) blocks.push(related.map(relatedItem).join('\n'))
  if (by !== 'owner' && who !== '') blocks.push(`  ${markdownText(words.columns.who)}: ${markdownText(who)}`)
  const why = whyOf(message, said)
  if (why !== '') blocks.push(`  ${markdownText(words.columns.note)}: ${why}`)
  return blocks.join('\n\n')
}

function relatedItem(related: ReportRelated): string {
  return `  - ${code(placeText(related))}${related.message ? `: ${markdownText(related.message)}` : ''}`
}

/** The note and the address that have not been said yet. */
function whyOf({note, url}: ReportMessage, said: Set<string>): string {
  const parts = []
  if (note && !said.has(note)) parts.push(markdownText(note))
  if (url && !said.has(url)) parts.push(`<${escapeAddress(url)}>`)
  for (const text of [note, url]) if (text) said.add(text)
  return parts.join(' ')
}

/** Code, between more backticks than it holds itself. */
function code(text: string): string {
  const value = oneLine(text)
  const fence = '`'.repeat(Math.max(0, ...[...value.matchAll(/`+/g)].map(([run]) => run.length)) + 1)
  const padding = /^`|`$/.test(value) ? ' ' : ''
  return fence + padding + value + padding + fence
}

/** What would end an address between angle brackets. */
function escapeAddress(url: string): string {
  return visible(url).replace(/[\s<>\\`\uFFFD]/g, encodeURIComponent)
}
