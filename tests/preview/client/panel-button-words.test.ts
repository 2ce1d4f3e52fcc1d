import {beforeAll, expect, test} from '@jest/globals'
import {panelButtonWords} from '../../../src/preview/client/frame/panel-button-words.ts'
import {speak} from '../../../src/preview/client/words.ts'
import type {ApplicationWords} from '../../../src/preview/protocol.ts'
import {openTestPreview} from '../support/preview.ts'

beforeAll(async () => {
  speak('nb', await openTestPreview({policies: ['eksempel']}).read<ApplicationWords>('/api/words/nb'))
})

/** What the button says of a policy with so many findings. */
function said(count: number, fresh: boolean): string {
  return panelButtonWords({findings: Array.from({length: count}), fresh})
}

test('the button of the panel says how many findings there are', () => {
  expect([said(0, true), said(1, true), said(7, true)]).toEqual(['Vis 0 funn', 'Vis 1 funn', 'Vis 7 funn'])
})

test('it says no number before the check has said one, and keeps the last one while it looks again', () => {
  expect([panelButtonWords(undefined), said(0, false), said(7, false)]).toEqual(['Vis funn', 'Vis funn', 'Vis 7 funn'])
})
