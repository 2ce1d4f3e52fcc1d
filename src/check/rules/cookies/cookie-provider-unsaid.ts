import {defineRule} from '../../rule.ts'
import {gatherByGroup} from './gather-by-group.ts'
import {isUnsaidOf, listedCookies} from './listed-cookies.ts'
/** Each cookie says who sets it or processes what it gives. */
export const cookieProviderUnsaid = defineRule({
  id: 'cookie-provider-unsaid',
  severity: 'error',
  asks: 'department',
  article: 'Electronic Communications Act section 3-15',
  examples: [
    {
      wrong: {policy: 'cookies: {website: {items: {session: {setBy: null}}}}'},
      right: {policy: 'cookies: {website: {items: {session: {setBy: web-supplier}}}}'}
    }
  ],
  *find(subject) {
    const {policy} = subject
    yield* gatherByGroup(
      subject,
      listedCookies(policy).filter(
        (cookie) => isUnsaidOf(policy, cookie, 'setBy') && isUnsaidOf(policy, cookie, 'processor')
      )
    )
  }
})
