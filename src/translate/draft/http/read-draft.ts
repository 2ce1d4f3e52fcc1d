import type {Draft} from '../engine.ts'
import {hasLetters} from '../../passages/has-letters.ts'
import type {Segment} from '../../passages/segment.ts'
import type {HeldText} from './held-text.ts'
import {readMarkup} from './read-markup.ts'
import {restoreSpaces} from './restore-spaces.ts'
import type {Dialect} from './write-markup.ts'

/**
 * Make a draft of what a service sent back.
 *
 * @param answer text with elements
 * @param source the passage
 * @param sent the passage as it was sent
 * @param dialect how its parts are written
 * @returns the draft; none when a part is not there once, or when the service had no words
 */
export function readDraft(answer: string, source: Segment, sent: HeldText, dialect: Dialect): Draft {
  const read = readMarkup(answer, sent, dialect)
  if ('lost' in read) {
    return {segment: undefined, warnings: [{code: 'lost-part', about: namesOf(read.lost, sent)}]}
  }
  if (!hasLetters(read.segment)) return {segment: undefined, warnings: [{code: 'unanswered', about: []}]}
  return {segment: restoreSpaces(read.segment, source), warnings: []}
}

/** What people see of the parts. Nothing is said of numbers that were never sent. */
function namesOf(numbers: readonly number[], {held}: HeldText): string[] {
  const parts = numbers.map((number) => held[number - 1]).filter((part) => part !== undefined)
  return [...new Set(parts.map((part) => (typeof part === 'string' ? part : part.shown)))]
}
