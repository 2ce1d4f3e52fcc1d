import {describe, expect, test} from '@jest/globals'
import {openTestPreview} from '../support/preview.ts'
import {addressOf, plausibleBody, routesOf, untouched} from '../support/routes.ts'
import {smallPolicy} from '../support/small-policy.ts'

const preview = openTestPreview({files: smallPolicy()})
const {writing} = routesOf(preview)

/** An object that has the same at every name that any route asks for. */
function everywhere(value: string): string {
  const names = [...Object.keys(plausibleBody), 'rule', 'place', 'messages']
  return `{${names.map((name) => `"${name}": ${value}`).join(', ')}}`
}

/** Bodies, each wrong in a way of its own. */
const wrong: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['half of something', '{"language": "nn", "text":'],
  ['null', 'null'],
  ['a list', '[]'],
  ['a text', '"nn"'],
  ['a number', '1e400'],
  ['an empty object', '{}'],
  ['numbers for everything', everywhere('7')],
  ['objects for everything', everywhere('{"a": {"b": []}}')],
  ['lists for everything', everywhere('[[], [1], "x"]')],
  ['null for everything', everywhere('null')],
  ['the names of what objects have', everywhere('"__proto__"')],
  ['the names of what functions have', everywhere('"constructor"')],
  ['a way into the prototype', everywhere('"__proto__.polluted"')],
  ['paths', everywhere('"../../../etc/passwd"')],
  ['a prototype', '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'],
  ['what is nested deeply', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ['a number with a sign for the block', JSON.stringify({...plausibleBody, index: -1, sourceIndex: -1, id: -1})],
  [
    'a number that is too large for the block',
    JSON.stringify({...plausibleBody, index: 1e21, sourceIndex: 1e21, id: 1e21})
  ],
  ['a language that is a path', JSON.stringify({...plausibleBody, language: '../eksempel/nn'})],
  ['a language that the policy does not have', JSON.stringify({...plausibleBody, language: 'se'})]
]

describe.each(writing)('%s', (route) => {
  test.each(wrong)('refuses %s as a body, and writes nothing', async (_, body) => {
    await untouched(preview, async () => {
      const response = await preview.post(addressOf(route), body)
      const answer = await response.text()
      // What cannot be written may also be said in words.
      expect(
        response.status === 200 ? /"ok":false|"html":null/.test(answer) : [400, 404, 409, 422].includes(response.status)
      ).toBe(true)
      expect(Object.keys(Object.prototype)).toEqual([])
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
      expect(answer).not.toContain('root:')
    })
  })

  test('refuses a body that is too large, also when it says that it is small', async () => {
    const large = JSON.stringify({...plausibleBody, text: 'a'.repeat(1_000_001)})
    await untouched(preview, async () => {
      expect((await preview.post(addressOf(route), large)).status).toBe(413)
      expect((await preview.post(addressOf(route), large, {'content-length': String(large.length)})).status).toBe(413)
    })
  })
})
