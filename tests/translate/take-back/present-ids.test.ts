import {expect, test} from '@jest/globals'
import {presentIds} from '../../../src/translate/take-back/present-ids.ts'

const [hello, bye] = ['3f2a9c1b04de', '8d10c7aa52f0']

test.each([
  ['a passage that is here is itself', [`a#${hello}`], [`a#${hello}`, `b#${hello}`], [`a#${hello}`]],
  ['one whose text has another key is what says the same', [`a#${hello}`], [`b#${hello}`, `c#${bye}`], [`b#${hello}`]],
  ['one that stands twice in its text, too', [`a#${hello}~2`], [`b#${hello}`], [`b#${hello}`]],
  ['one that several say is none of them', [`a#${hello}`], [`b#${hello}`, `c#${hello}`], [`a#${hello}`]],
  [
    'one is not taken for another that came back',
    [`a#${hello}`, `b#${hello}`],
    [`b#${hello}`],
    [`a#${hello}`, `b#${hello}`]
  ],
  ['one whose text is here has changed', [`a#${hello}`], [`a#${bye}`, `b#${hello}`], [`a#${hello}`]],
  ['what has no fingerprint is no passage', ['a', 'constructor'], [`b#${hello}`], ['a', 'constructor']]
])('%s', (_, returned, here, expected) => expect(presentIds(returned, here)).toEqual(expected))
