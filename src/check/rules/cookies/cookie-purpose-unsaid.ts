import {defineRule} from '../../rule.ts'
import {gatherByGroup} from './gather-by-group.ts'
import {isUnsaidOf, listedCookies} from './listed-cookies.ts'
import {hasDescription} from './has-description.ts'
/** Each cookie says what it is for. */
export const cookiePurposeUnsaid = defineRule({
  id: 'cookie-purpose-unsaid',
  severity: 'error',
  asks: 'department',
  article: 'Electronic Communications Act section 3-15',
  examples: [
    {
      wrong: {policy: 'cookies: {website: {items: {visit: {purposes: null}}}}'},
      right: {policy: 'cookies: {website: {items: {visit: {purposes: [web-statistics]}}}}'}
    }
  ],
  *find(subject) {
    const {policy} = subject
    yield* gatherByGroup(
      subject,
      listedCookies(policy).filter(
        (cookie) => isUnsaidOf(policy, cookie, 'purposes') && !hasDescription(subject, cookie)
      ),
      'same'
    )
  }
})
