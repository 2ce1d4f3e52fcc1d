import {expect, test} from '@jest/globals'
import {openTestPreview} from '../support/preview.ts'
import {addressOf, plausibleBody, routesOf, untouched} from '../support/routes.ts'
import {smallPolicy} from '../support/small-policy.ts'

const preview = openTestPreview({
  files: {
    ...smallPolicy(),
    'secret.yaml': 'secret: of the project',
    'templates/secret.css': '.secret {}',
    'policies/liten/secret.css': '.secret {}'
  }
})
const {reading, writing} = routesOf(preview)

/** Names that lead somewhere else, or nowhere. */
const tricks = [
  ...[
    '..',
    '.',
    '%2e%2e',
    '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    '..%2f..%2f..%2fetc%2fpasswd',
    '..%2fsecret.css',
    '..%2f..%2fsecret.css'
  ],
  ...[
    '..%5c..%5csecret.css',
    '%5c%5cserver%5cshare',
    '%2fetc%2fpasswd',
    'C%3a%5cwindows',
    '%00',
    'liten%00',
    'theme.css%00.png'
  ],
  ...['liten%2f..%2fliten', 'liten%2f', 'LITEN', '.liten.lock', 'policy.yaml', 'secret.yaml', 'nn.yaml', 'bin.js'],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '%E0%A4%A',
    '%ff',
    '%0d%0aset-cookie:%20a=b',
    '*',
    '%24%7B7*7%7D'
  ],
  ...['locales', 'CON', 'liten.', 'liten%20', '%F0%9F%98%80', 'a'.repeat(5000)]
]

const named = [...new Set([...reading, ...writing])].filter(
  (route) => route.includes(':') && !route.startsWith('/api/words')
)

test.each(named)('a name in %s leads nowhere but into the project', async (route) => {
  await untouched(preview, async () => {
    for (const [, name] of route.matchAll(/:(\w+)/g))
      for (const trick of tricks) {
        const address = addressOf(route, {[name!]: trick})
        const response = await (reading.includes(route) ? preview.get(address) : preview.post(address, plausibleBody))
        // A full stop or two is taken away by whoever reads the address: then it is that of the application itself.
        const expected = new URL(address, 'http://localhost').pathname === '/' ? [200] : [400, 404]
        expect([address, expected.includes(response.status)]).toEqual([address, true])
        expect(await response.text()).not.toMatch(/root:|secret|personvern: 1/)
        expect(response.headers.get('set-cookie')).toBeNull()
      }
  })
})

test('the words of the application are those of a language that it speaks, whatever is asked for', async () => {
  const own = await preview.read('/api/words/nn')
  for (const trick of tricks) {
    const response = await preview.get(`/api/words/${trick}?reader=${trick}`)
    if (response.status !== 404) expect(await response.json()).toEqual(own)
  }
})

/** What a request may say beside the path, in every parameter that any route reads. */
const parameters = ['reader', 'theme', 'mode', 'base', 'language', 'key', 'index', 'fresh', 'draft', 'level']
const values = [
  '..%2fsecret',
  '__proto__',
  '%22%3E%3Cscript%3Ealert(1)%3C/script%3E',
  'revision:--output=x',
  'revision:HEAD',
  '-1',
  '1e9',
  '',
  '%00'
]

test.each(reading)('whatever %s is asked with, it is answered or refused, and nothing is written', async (route) => {
  await untouched(preview, async () => {
    for (const value of values) {
      const response = await preview.get(
        `${addressOf(route)}?${parameters.map((name) => `${name}=${value}`).join('&')}`
      )
      expect([value, [200, 204, 400, 404].includes(response.status)]).toEqual([value, true])
      expect(await response.text()).not.toMatch(/root:|<script>alert|secret/)
    }
  })
})
