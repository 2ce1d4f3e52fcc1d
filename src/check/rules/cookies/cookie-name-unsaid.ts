import {defineRule} from '../../rule.ts'
import {gatherByGroup} from './gather-by-group.ts'
import {isUnsaidOf, listedCookies} from './listed-cookies.ts'
import {hasDescription} from './has-description.ts'
/** Each cookie has a name or a description that tells it from others. */
export const cookieNameUnsaid = defineRule({
  id: 'cookie-name-unsaid',
  severity: 'warning',
  asks: 'department',
  article: 'Electronic Communications Act section 3-15',
  examples: [
    {
      wrong: {policy: 'cookies: {website: {items: {visit: {name: null, match: null}}}}'},
      right: {policy: 'cookies: {website: {items: {visit: {name: _pk_ses}}}}'}
    }
  ],
  *find(subject) {
    const {policy} = subject
    yield* gatherByGroup(
      subject,
      listedCookies(policy).filter((cookie) => isUnsaidOf(policy, cookie, 'name') && !hasDescription(subject, cookie))
    )
  }
})
