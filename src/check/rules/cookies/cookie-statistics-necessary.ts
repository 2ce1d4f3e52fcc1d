import type {Policy} from '../../../model/policy.ts'
import {answer} from '../../../model/answer.ts'
import {defineRule} from '../../rule.ts'
import {gatherByGroup} from './gather-by-group.ts'
import {isNecessary} from './is-necessary.ts'
import {listedCookies, type ListedCookie} from './listed-cookies.ts'

/** Purposes that no service needs in order to work. */
const statistical: ReadonlySet<string> = new Set(['web-statistics', 'statistics-and-reporting', 'improve-website'])

/** Cookies that count visits are not called strictly necessary. */
export const cookieStatisticsNecessary = defineRule({
  id: 'cookie-statistics-necessary',
  severity: 'warning',
  asks: 'dpo',
  article: 'Electronic Communications Act section 3-15',
  examples: [
    {
      wrong: {policy: 'cookies: {website: {items: {visit: {category: strictly-necessary, consent: false}}}}'},
      right: {policy: 'cookies: {website: {items: {visit: {category: statistics, consent: true}}}}'}
    }
  ],
  *find(subject) {
    const {policy} = subject
    const found = listedCookies(policy).filter((cookie) => isNecessary(cookie) && isStatistical(cookie, policy))
    yield* gatherByGroup(subject, found, 'same')
  }
})

function isStatistical({facts}: ListedCookie, {analytics}: Policy): boolean {
  const tools = new Set(Object.values(analytics ?? {}).map(({system}) => system))
  return (
    (answer(facts.purposes) ?? []).some((purpose) => statistical.has(purpose)) || tools.has(answer(facts.setBy) ?? '')
  )
}
