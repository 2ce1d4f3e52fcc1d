import {describe, expect, test} from '@jest/globals'
import {jsonText} from '../../src/render/json-text.ts'

const hostile = {
  '</script>': '</script><script>alert(1)</script><!-- & ]]> \u2028\u2029 "\\u003c"',
  list: ['<', 1, null, {a: true}]
}

describe('data in a page', () => {
  test('is the same when it is read', () => {
    expect(JSON.parse(jsonText(hostile))).toEqual(hostile)
  })

  test('cannot end its block, and is the same in HTML and in a script', () => {
    expect(jsonText(hostile)).not.toMatch(/[<>&\u2028\u2029]/)
    expect(jsonText({a: '<'})).toBe('{"a":"\\u003c"}')
  })
})
