import {defineRule} from '../../rule.ts'
import {gatherByGroup} from './gather-by-group.ts'
import {isUnsaidOf, listedCookies} from './listed-cookies.ts'
/** Each cookie has a category, so that it is known whether it needs consent. */
export const cookieCategoryUnsaid = defineRule({
  id: 'cookie-category-unsaid',
  severity: 'warning',
  asks: 'department',
  article: 'Electronic Communications Act section 3-15',
  examples: [
    {
      wrong: {policy: 'cookies: {website: {items: {visit: {category: null}}}}'},
      right: {policy: 'cookies: {website: {items: {visit: {category: statistics}}}}'}
    }
  ],
  *find(subject) {
    const {policy} = subject
    yield* gatherByGroup(
      subject,
      listedCookies(policy).filter((cookie) => isUnsaidOf(policy, cookie, 'category'))
    )
  }
})
