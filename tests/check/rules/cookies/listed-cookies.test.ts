import {expect, test} from '@jest/globals'
import {listedCookies, pathOf} from '../../../../src/check/rules/cookies/listed-cookies.ts'
import {policyWith} from '../../../support/policy.ts'

test('a fact of a cookie stands where the cookie says it, else where its group does', () => {
  const policy = policyWith({
    cookies: {website: {duration: 'P1Y', items: {own: {name: 'a', duration: 'P2Y'}, shared: {name: 'b'}}}}
  })
  const paths = [...listedCookies(policy)].map((cookie) => pathOf(policy, cookie, 'duration').join('.'))
  expect(paths).toEqual(['cookies.website.items.own.duration', 'cookies.website.duration'])
})
