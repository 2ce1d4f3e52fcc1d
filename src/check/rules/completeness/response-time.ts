import {answer} from '../../../model/answer.ts'
import {parsePeriod} from '../../../model/period.ts'
import {defineGdprRule} from './define-gdpr-rule.ts'

/** How many days no month is shorter than. */
const shortestMonth = 28

/** How many days each unit of a period is at most; hours and minutes are less than one. */
const days = {year: 366, month: 31, week: 7, day: 1, hour: 0, minute: 0} as const

/** Requests are answered within one month, not within a number of days that may be more. */
export const responseTime = defineGdprRule({
  id: 'response-time',
  severity: 'warning',
  asks: 'dpo',
  article: 'GDPR Article 12(3)',
  examples: [{wrong: {policy: 'rights: {responseTime: P30D}'}, right: {policy: 'rights: {responseTime: P1M}'}}],
  *find({policy}) {
    const time = answer(policy.rights?.responseTime)
    if (time === undefined || isWithinOneMonth(time)) return
    yield {path: ['rights', 'responseTime'], parameters: {actual: time}}
  }
})

/** Whether a period is one month, or no longer than any month. */
function isWithinOneMonth(period: string): boolean {
  const {parts} = parsePeriod(period)
  const [first] = parts
  if (parts.length === 1 && first?.unit === 'month' && first.count === 1) return true
  return parts.reduce((sum, {unit, count}) => sum + days[unit] * count, 0) <= shortestMonth
}
