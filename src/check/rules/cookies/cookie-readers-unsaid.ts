import {defineRule} from '../../rule.ts'
import {gatherByGroup} from './gather-by-group.ts'
import {isUnsaidOf, listedCookies} from './listed-cookies.ts'
import {followsPlanet49} from './law-of-cookies.ts'
/** Each cookie says whether third parties have access to it. */
export const cookieReadersUnsaid = defineRule({
  id: 'cookie-readers-unsaid',
  severity: 'error',
  asks: 'department',
  article: 'Judgment in Planet49, C-673/17, paragraph 81',
  url: 'https://lovdata.no/lov/2024-12-13-76/§3-15',
  examples: [
    {wrong: {policy: 'cookies: {website: {readBy: null}}'}, right: {policy: 'cookies: {website: {readBy: none}}'}}
  ],
  *find(subject) {
    if (!followsPlanet49(subject)) return
    const {policy} = subject
    yield* gatherByGroup(
      subject,
      listedCookies(policy).filter((cookie) => isUnsaidOf(policy, cookie, 'readBy'))
    )
  }
})
