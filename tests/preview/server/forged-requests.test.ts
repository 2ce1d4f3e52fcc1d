import {describe, expect, test} from '@jest/globals'
import {tokenHeader} from '../../../src/preview/protocol.ts'
import {openTestPreview, testHost, testToken, writingHeaders} from '../support/preview.ts'
import {addressOf, plausibleBody, routesOf, untouched} from '../support/routes.ts'
import {smallPolicy} from '../support/small-policy.ts'

const preview = openTestPreview({files: smallPolicy()})
const {reading, writing} = routesOf(preview)
const body = JSON.stringify(plausibleBody)

function ask(route: string, headers: Readonly<Record<string, string>>): Promise<Response> {
  return Promise.resolve(preview.app.request(addressOf(route), {headers}))
}

test('there is something to read and something to write, and nothing else', () => {
  expect(reading).toContain('/api/policies/:id/pages/:language')
  expect(writing).toContain('/api/policies/:id/save')
  expect([...new Set(preview.app.routes.map(({method}) => method))].sort()).toEqual(['ALL', 'GET', 'POST'])
})

describe.each([...reading, '/api/events', '/nothing'])('%s', (route) => {
  test.each(['evil.example', 'evil.example:4600', 'localhost', 'localhost:4601', 'localhost:4600.evil.example', ''])(
    'is not answered to a page that came here by the name "%s"',
    async (host) => {
      const response = await ask(route, {host})
      expect([response.status, await response.text()]).toEqual([421, '421 Misdirected Request'])
    }
  )

  test.each(['cross-site', 'same-site'])('is not answered to a page of another origin (%s)', async (site) => {
    const response = await ask(route, {host: testHost, 'sec-fetch-site': site})
    expect([response.status, await response.text()]).toEqual([403, '403 Forbidden'])
  })
})

/** What answers say of themselves, whatever they are. */
function expectHeaders({headers}: Response): void {
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('referrer-policy')).toBe('no-referrer')
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
  expect(headers.get('access-control-allow-origin')).toBeNull()
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';/)
  expect(headers.get('content-security-policy')).not.toMatch(/unsafe|data:|\*|https?:|blob:/)
}

test.each(reading)('%s writes nothing, and says what may be done with its answer', async (route) => {
  await untouched(preview, async () => expectHeaders(await preview.get(addressOf(route))))
})

test.each([
  ['another name', {host: 'evil.example'}, '/'],
  ['another origin', {host: testHost, 'sec-fetch-site': 'cross-site'}, '/'],
  ['what is not there', {host: testHost}, '/nothing'],
  ['a policy that is not there', {host: testHost}, '/api/policies/nothing'],
  ['a file that is not there', {host: testHost}, '/app/nothing.js']
])('a refusal says what may be done with it too: %s', async (_, headers, route) => {
  const response = await ask(route, headers)
  expect(response.status).toBeGreaterThanOrEqual(400)
  expectHeaders(response)
})

/** Requests that a page of somebody else's can make, or one without a token, or a program that guesses. */
const forged: readonly (readonly [string, Readonly<Record<string, string | undefined>>])[] = [
  ['no origin', {origin: undefined}],
  ['the origin of another page', {origin: 'http://evil.example'}],
  ['the origin of another port', {origin: 'http://localhost:4601'}],
  ['an origin that is none', {origin: 'null'}],
  ['another scheme of the same name', {origin: 'https://localhost:4600'}],
  ['no token', {[tokenHeader]: undefined}],
  ['an empty token', {[tokenHeader]: ''}],
  ['another token', {[tokenHeader]: 'token-of-another'}],
  ['half a token', {[tokenHeader]: testToken.slice(0, 5)}],
  ['a token and more', {[tokenHeader]: `${testToken}x`}],
  ['a form', {'content-type': 'application/x-www-form-urlencoded'}],
  ['a form with files', {'content-type': 'multipart/form-data; boundary=x'}],
  ['plain text', {'content-type': 'text/plain'}],
  ['nearly data', {'content-type': 'application/jsonp'}],
  ['no type', {'content-type': undefined}],
  ['the mark of another site', {'sec-fetch-site': 'cross-site'}],
  ['another name of this machine', {host: 'rebound.example:4600', origin: 'http://rebound.example:4600'}]
]

describe.each(writing)('%s', (route) => {
  test.each(forged)('refuses a request with %s', async (_, changed) => {
    const all = Object.entries({...writingHeaders, ...changed})
    const headers = Object.fromEntries(all.filter((one): one is [string, string] => one[1] !== undefined))
    await untouched(preview, async () => {
      const response = await preview.app.request(addressOf(route), {
        method: 'POST',
        headers,
        body: new TextEncoder().encode(body)
      })
      expect([403, 415, 421]).toContain(response.status)
      expectHeaders(response)
    })
  })

  test.each(['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('writes nothing when asked with %s', async (method) => {
    await untouched(preview, async () => {
      const {status} = await preview.app.request(addressOf(route), {method, headers: writingHeaders})
      // Some things are read where they are written.
      expect(status).toBe(method === 'GET' && reading.includes(route) ? 200 : 404)
    })
  })
})

test('a preview that is only to be read has no route that writes', async () => {
  const only = openTestPreview({files: smallPolicy(), readOnly: true})
  expect([...new Set(only.app.routes.map(({method}) => method))].sort()).toEqual(['ALL', 'GET'])
  await untouched(only, async () => {
    for (const route of writing) expect([route, (await only.post(addressOf(route), body)).status]).toEqual([route, 404])
  })
})
