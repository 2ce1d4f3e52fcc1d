import {expect, test} from '@jest/globals'
import {nextUnread} from '../../../src/preview/client/panel/next-unread.ts'
import type {PassageRow, PassageVersion} from '../../../src/preview/protocol.ts'

function row(index: number, state: PassageVersion['state'], there = true): PassageRow {
  return {versions: {nn: {key: 'sections.about.text', index, state, there}}}
}

const passages = [row(0, 'translated'), row(1, 'reviewed'), row(2, 'stale'), row(3, 'absent', false), row(4, 'draft')]

/** The number of the passage where reading goes on after another, and how many are left. */
function after(index: number, language = 'nn'): (number | undefined)[] {
  const found = nextUnread({passages}, {language, key: 'sections.about.text', index})
  return [found?.passage.index, found?.left]
}

test('reading goes on down the page, past what has been read and what is missing', () => {
  expect(after(0)).toEqual([2, 2])
  expect(after(2)).toEqual([4, 2])
})

test('after the last passage, reading goes on with those above that were passed by', () => {
  expect(after(4)).toEqual([0, 2])
})

test('after a passage that has gone, reading begins at the top', () => {
  expect(after(9)).toEqual([0, 3])
})

test('where nothing else is left to read, there is nowhere to go on', () => {
  expect(after(0, 'en')).toEqual([undefined, undefined])
})
