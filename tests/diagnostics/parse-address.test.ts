import {expect, test} from '@jest/globals'
import {parseAddress} from '../../src/diagnostics/parse-address.ts'

test('an address is read, with letters beyond ASCII too, however often', () => {
  expect(parseAddress('https://dfo.no/a?b#c')?.pathname).toBe('/a')
  const answers = Array.from({length: 20_000}, () => parseAddress('https://øving.no/æ')?.hostname)
  expect([...new Set(answers)]).toEqual(['xn--ving-fra.no'])
})

test('what is no address is nothing', () => {
  for (const text of ['', 'dfo.no', 'https://', 'https://[', '//dfo.no']) expect(parseAddress(text)).toBeUndefined()
})
