import {defineRule} from '../../rule.ts'
import type {Subject} from '../../subject.ts'
import {gatherByGroup} from './gather-by-group.ts'
import {hasDescription} from './has-description.ts'
import {isUnsaidOf, listedCookies, type ListedCookie} from './listed-cookies.ts'
/** Each cookie says which information it holds. */
export const cookieDataUnsaid = defineRule({
  id: 'cookie-data-unsaid',
  severity: 'error',
  asks: 'department',
  article: 'Electronic Communications Act section 3-15',
  examples: [
    {
      wrong: {policy: 'cookies: {website: {items: {visit: {data: null}}}}'},
      right: {policy: 'cookies: {website: {items: {visit: {data: [online-identifier]}}}}'}
    }
  ],
  *find(subject) {
    const {policy} = subject
    yield* gatherByGroup(
      subject,
      listedCookies(policy).filter((cookie) => isUnsaidOf(policy, cookie, 'data') && !isShown(subject, cookie))
    )
  }
})

/** A description may tell what a cookie holds, and an example shows it. */
function isShown(subject: Subject, cookie: ListedCookie): boolean {
  return cookie.facts.example !== undefined || hasDescription(subject, cookie)
}
