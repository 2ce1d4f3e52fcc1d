import {answer} from '../../../model/answer.ts'
import {defineRule} from '../../rule.ts'
import {gatherByGroup} from './gather-by-group.ts'
import {isNecessary} from './is-necessary.ts'
import {followsActOf2024} from './law-of-cookies.ts'
import {isUnsaidOf, listedCookies} from './listed-cookies.ts'

/** A cookie that is not strictly necessary waits for consent. */
export const cookieSetWithoutConsent = defineRule({
  id: 'cookie-set-without-consent',
  severity: 'error',
  asks: 'dpo',
  article: 'Electronic Communications Act section 3-15',
  examples: [
    {
      wrong: {policy: 'cookies: {website: {items: {visit: {consent: false}}}}'},
      right: {policy: 'cookies: {website: {items: {visit: {consent: true}}}}'}
    }
  ],
  *find(subject) {
    const {policy} = subject
    if (!followsActOf2024(subject)) return
    const set = listedCookies(policy).filter(
      (cookie) =>
        answer(cookie.facts.category) !== undefined &&
        !isNecessary(cookie) &&
        (cookie.facts.consent === false || isUnsaidOf(policy, cookie, 'consent'))
    )
    yield* gatherByGroup(subject, set)
  }
})
