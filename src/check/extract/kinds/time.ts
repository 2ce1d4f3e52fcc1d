import {latinExpression} from '../../lexicon/latin-expression.ts'
import {anyOf, wordEnd, wordStart} from '../any-of.ts'
import {foundBy, type KindOfFact} from '../kind-of-fact.ts'
import type {Found} from '../extracted-fact.ts'

const hourAndMinute = '(\\d{1,2})(?:[.:](\\d{2}))?'

/** Times of day, `T08:30`. */
export const time: KindOfFact = {
  id: 'time',
  when: /\d/,
  prepare({data: {clock = {}}}) {
    const called = latinExpression(
      `${wordStart}${anyOf(clock.before ?? [])}\\s*${hourAndMinute}(?:(\\s?[-–]\\s?)${hourAndMinute})?${wordEnd}`
    )
    const bare = /(?<![\p{L}\p{N}_.:])(\d{1,2}):(\d{2})(?![\p{L}\p{N}_:])/gu
    const halves = [clock.morning, clock.afternoon].map((names = []) =>
      latinExpression(`(?<![\\p{L}\\p{N}_.:])${hourAndMinute}\\s?${anyOf(names)}(?![\\p{L}\\p{N}_])`)
    )
    return (text) => [
      ...[...text.matchAll(called)].flatMap(callTimes),
      ...foundBy(bare, text, ([, hour, minute]) => timeOf(hour, minute)),
      ...halves.flatMap((pattern, half) =>
        foundBy(pattern, text, ([, hour, minute]) => timeOf(String((Number(hour) % 12) + 12 * half), minute))
      )
    ]
  }
}

/** One time, or those at both ends of a dash. */
function callTimes({
  0: whole,
  1: hour,
  2: minute,
  3: dash,
  4: lastHour,
  5: lastMinute,
  index
}: RegExpExecArray): Found[] {
  const end = index + whole.length
  const middle = dash === undefined ? end : index + whole.lastIndexOf(dash)
  const [first, last] = [timeOf(hour, minute), timeOf(lastHour, lastMinute)]
  return [
    ...(first ? [{value: first, start: index, end: middle}] : []),
    ...(dash !== undefined && last ? [{value: last, start: middle + dash.length, end}] : [])
  ]
}

function timeOf(hour: string | undefined, minute = '00'): string | undefined {
  return hour !== undefined && Number(hour) <= 24 && Number(minute) < 60
    ? `T${hour.padStart(2, '0')}:${minute}`
    : undefined
}
