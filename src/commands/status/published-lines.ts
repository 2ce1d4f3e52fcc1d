import type {Difference, DifferenceRule} from '../../compare/difference.ts'
import type {MessageWords} from '../../language/message-words.ts'
import type {PublishedStatus} from '../../workspace/status/status-report.ts'

/** More differences than this are counted instead. */
const mostDifferences = 5

/** Longer quotations are cut, in characters. */
const longest = 160

/**
 * Lay out how a published page is, beside the declaration.
 *
 * @param published how it is; null when nobody asked
 * @param words what says it
 * @returns lines
 */
export function publishedLines(published: PublishedStatus | null, words: MessageWords): string[] {
  if (!published) return []
  const {address, differences} = published
  if (!differences) return [words.say('status.published.unmade', {address})]
  const count = differences.length
  if (count === 0) return [words.say('status.published.same', {address})]
  const rest = count - mostDifferences
  return [
    words.say('status.published.differs', {address, count}, count),
    ...differences.slice(0, mostDifferences).flatMap((one) => differenceLines(one, words)),
    ...(rest > 0 ? [words.say('status.published.more', {count: rest}, rest)] : [])
  ]
}

/** What the page says, and what the declaration says, whichever of them says more. */
function differenceLines({rule, has, lacks}: Difference, words: MessageWords): string[] {
  const section = has.section || lacks.section
  const [quoteThere, quoteHere] = [shortened(has.quote, lacks.quote), shortened(lacks.quote, has.quote)]
  const lacking = quoteHere === '' ? 'nothing' : isAbsent.has(rule) ? 'instead' : 'quote'
  const sides = [
    {page: has.page, text: words.say('status.published.quote', {quote: quoteThere})},
    {page: lacks.page, text: words.say(`status.published.${lacking}`, {quote: quoteHere})}
  ].toSorted((a, b) => a.page - b.page)
  return [
    ...(section === '' ? [] : [`  ${words.say('status.published.under', {section: shortened(section)})}`]),
    ...sides.map(({page, text}) => `  ${words.say(`status.published.${places[page]!}`, {text})}`)
  ]
}

/** The compared pages: the published one, and the declaration's own. */
const places = ['page', 'own'] as const

/** Where one says nothing at all, what it says there is about something else. */
const isAbsent: ReadonlySet<DifferenceRule> = new Set([
  'missing-item',
  'missing-paragraph',
  'missing-row',
  'missing-section',
  'missing-sentence'
])

/** A quotation on one line, cut where it is long; it begins near where it parts from the other. */
function shortened(text: string, other = ''): string {
  const [line, beside] = [text, other].map((one) => one.replace(/\s+/g, ' ').trim()) as [string, string]
  if (line.length <= longest) return line
  let same = 0
  while (same < line.length && line[same] === beside[same]) same++
  const from = same > longest / 2 ? line.lastIndexOf(' ', same - longest / 4) + 1 : 0
  const rest = line.slice(from)
  const cut = rest.length <= longest ? rest : `${rest.slice(0, longest).replace(/\s+\S*$/, '')} …`
  return from > 0 ? `… ${cut}` : cut
}
