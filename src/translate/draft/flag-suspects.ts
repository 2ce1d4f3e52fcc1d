import {escapePattern} from '../../check/text/escape-pattern.ts'
import {shownText, type Segment} from '../passages/segment.ts'
import type {DraftData, Suspect} from './draft-data.ts'
import type {DraftWarning} from './engine.ts'

/**
 * Look for mistakes that engines make again and again, and for what the source says and the draft no longer does.
 *
 * @param draft the draft
 * @param source what it was made from
 * @param data what is known of drafts from the one language to the other
 * @returns one warning with the words that it is about; none when nothing was found
 */
export function flagSuspects(
  draft: Segment,
  source: Segment,
  {suspects, kept}: Pick<DraftData, 'kept' | 'suspects'>
): DraftWarning[] {
  const [made, said] = [shownText(draft), shownText(source)]
  const about = [...suspects.flatMap((suspect) => wordsOf(suspect, made, said)), ...lost(kept, made, said)]
  return about.length > 0 ? [{code: 'suspect', about: [...new Set(about)]}] : []
}

/** The words of the draft, or of the source when only that is looked at. */
function wordsOf({draft, source, except, missing}: Suspect, made: string, said: string): string[] {
  if ([except, missing].some((pattern) => pattern && made.search(pattern) >= 0)) return []
  const from = source ? matches(source, said) : []
  if (!draft) return from
  return source && from.length === 0 ? [] : matches(draft, made)
}

function matches(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(pattern)].map(([whole]) => oneLine(whole))
}

/** What the source has more often than the draft. */
function lost(kept: readonly RegExp[], made: string, said: string): string[] {
  const there = oneLine(made).toLowerCase()
  return kept.flatMap((pattern) => {
    const found = [...said.matchAll(pattern)].map((match) => oneLine(match.groups?.['kept'] ?? match[0]))
    return [...new Set(found)].filter(
      (one) => countOf(one.toLowerCase(), there) < found.filter((other) => other === one).length
    )
  })
}

/** How often something stands in a text, and not within a longer number. */
function countOf(one: string, text: string): number {
  const begin = /^\p{N}/u.test(one) ? '(?<![\\p{L}\\p{N}])' : ''
  const end = /\p{N}$/u.test(one) ? '(?!\\p{N})' : ''
  return [...text.matchAll(new RegExp(begin + escapePattern(one) + end, 'gu'))].length
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
