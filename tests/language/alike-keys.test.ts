import {expect, test} from '@jest/globals'
import {alikeKeys} from '../../src/language/alike-keys.ts'

test.each([
  ['cookies.wiats', ['cookies.waits', 'contact.waits', 'waits'], ['cookies.waits']],
  [
    'vocabulary.data.beard-length',
    ['vocabulary.data.call-log', 'vocabulary.data.beard-lenght'],
    ['vocabulary.data.beard-lenght']
  ],
  ['docment.recipient.none', ['document.recipients.none', 'document.recipients.none.own'], ['document.recipients.none']]
])('%s is alike keys whose parts are each near', (key, keys, alike) => {
  expect(alikeKeys(key, keys)).toEqual(alike)
})
