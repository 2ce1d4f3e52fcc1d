import {answer} from '../../../model/answer.ts'
import {defineRule} from '../../rule.ts'
import {listedCookies, pathOf, type ListedCookie} from './listed-cookies.ts'

/** One cookie lasts equally long wherever it is told of. */
export const cookieTwoDurations = defineRule({
  id: 'cookie-two-durations',
  severity: 'warning',
  asks: 'department',
  article: 'Judgment in Planet49, C-673/17, paragraph 81',
  url: 'https://lovdata.no/lov/2024-12-13-76/§3-15',
  examples: [
    {
      wrong: {
        policy: `cookies:
  archive:
    on: [website]
    readBy: none
    items: {visitor: {name: _pk_id, match: starts-with, setBy: matomo, purposes: [web-statistics], data: [online-identifier], category: statistics, duration: P2Y, consent: true}}`
      },
      right: {
        policy: `cookies:
  archive:
    on: [website]
    readBy: none
    items: {visitor: {name: _pk_id, match: starts-with, setBy: matomo, purposes: [web-statistics], data: [online-identifier], category: statistics, duration: P13M, consent: true}}`
      }
    }
  ],
  *find({policy, file}) {
    const seen = new Map<string, ListedCookie>()
    for (const cookie of listedCookies(policy)) {
      const [name, duration] = [answer(cookie.facts.name), answer(cookie.facts.duration)]
      if (name === undefined || duration === undefined) continue
      const key = JSON.stringify([name, cookie.facts.match, cookie.facts.setBy, cookie.facts.domain, cookie.facts.on])
      const before = seen.get(key)
      if (!before) seen.set(key, cookie)
      else if (before.facts.duration !== duration)
        yield {
          path: pathOf(policy, cookie, 'duration'),
          parameters: {name},
          related: [{file, path: pathOf(policy, before, 'duration')}]
        }
    }
  }
})
