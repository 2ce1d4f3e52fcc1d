import {expect, test} from '@jest/globals'
import type {Difference} from '../../src/compare/difference.ts'
import {except} from '../../src/compare/except.ts'

const difference: Difference = {
  rule: 'missing-fact',
  severity: 'error',
  order: 0,
  kind: 'phone',
  has: {page: 1, section: 'Contact', quote: 'Telephone: 22 39 69 00', values: ['22 39 69 00']},
  lacks: {page: 0, section: 'Kontakt', quote: '', values: []}
}
const reason = 'The switchboard answers in English only.'

test.each([
  ['its value', {value: '22 39 69 00', reason}],
  ['a part of its text', {text: 'Telephone', reason}],
  ['its value, rule and language', {rule: 'missing-fact', value: '22 39 69 00', language: 'en', reason}]
])('a difference is meant to be when an exception has %s', (_, exception) => {
  expect(except([difference], [exception], ['nn', 'en'])).toEqual({differences: [], unused: []})
})

test.each([
  ['another value', {value: '22 39 69 01', reason}],
  ['another text', {text: 'Fax', reason}],
  ['another rule', {rule: 'missing-item', text: 'Telephone', reason}],
  ['another language', {text: 'Telephone', language: 'nn', reason}],
  ['nothing but a reason', {reason}]
])('an exception is unused when it has %s', (_, exception) => {
  expect(except([difference], [exception], ['nn', 'en'])).toEqual({differences: [difference], unused: [exception]})
})
