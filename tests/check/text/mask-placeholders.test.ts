import {describe, expect, test} from '@jest/globals'
import {filled} from '../../../src/check/text/block.ts'
import {filler, maskPlaceholders, readPlaceholders} from '../../../src/check/text/mask-placeholders.ts'

describe('a mask', () => {
  test('is as long as its placeholder, so that everything after it stays where it is', () => {
    const masked = maskPlaceholders('Vi i {{controller}} og {{x}}.')
    expect(masked).toHaveLength('Vi i {{controller}} og {{x}}.'.length)
    expect(masked).toBe(`Vi i ${filled}${filler.repeat(13)} og ${filled}${filler.repeat(4)}.`)
  })

  test('hides what Markdown would read: stars, brackets and line breaks', () => {
    expect(maskPlaceholders('{{a_b*c*\n, [x](y)}}')).toMatch(new RegExp(`^${filled}${filler}+$`))
  })

  test('leaves braces that are no placeholder', () => {
    expect(maskPlaceholders('{a} {{b} }} {{')).toBe('{a} {{b} }} {{')
  })
})

describe('the placeholders of a text', () => {
  test('are read in order, with their forms', () => {
    expect(readPlaceholders('{{a}}, {{ b.c , capital, or }}')).toEqual([
      {path: 'a', forms: []},
      {path: 'b.c', forms: ['capital', 'or']}
    ])
  })

  test('may be broken over two lines', () => {
    expect(readPlaceholders('{{a,\n  item\n  name}}')).toEqual([{path: 'a', forms: ['item name']}])
  })

  test('are none where there are none', () => {
    expect(readPlaceholders('Vi {a}.')).toEqual([])
  })
})
