import {expect, test} from '@jest/globals'
import {nextUnread} from '../../../src/preview/client/panel/next-unread.ts'
import type {PassageRow, PassageVersion, PolicyView} from '../../../src/preview/protocol.ts'

type Row = PassageRow['versions']

/** A passage of the source, and of a translation that may lack it. */
function row(index: number, state: PassageVersion['state'], there = true): PassageRow {
  const versions: Row = {
    nn: {key: 'sections.about.text', index, state: 'reviewed', there: true},
    en: {key: 'sections.about.text', index, state, there}
  }
  return {versions}
}

const passages = [row(0, 'translated'), row(1, 'reviewed'), row(2, 'stale'), row(3, 'absent', false), row(4, 'draft')]

const languages = ['nn', 'en'].map((code) => ({language: {code}})) as unknown as PolicyView['languages']

/** In which language and at which passage reading of the translation goes on after another, and how many are left. */
function after(index: number, opened = 'en', read = 'en'): string | undefined {
  const found = nextUnread({passages, languages}, {language: opened, key: 'sections.about.text', index}, read)
  return found && `${found.passage.language} ${found.passage.index}, ${found.left} left`
}

test('reading goes on down the page, past what has been read', () => {
  expect(after(0)).toBe('en 2, 3 left')
})

test('what is missing is opened by what it is to be translated from, and reading goes on from there', () => {
  expect(after(2)).toBe('nn 3, 3 left')
  expect(after(3, 'nn')).toBe('en 4, 3 left')
})

test('after the last passage, reading goes on with those above that were passed by', () => {
  expect(after(4)).toBe('en 0, 3 left')
})

test('after a passage that has gone, reading begins at the top', () => {
  expect(after(9)).toBe('en 0, 4 left')
})

test('where nothing else is left to read, there is nowhere to go on', () => {
  expect(after(0, 'nn', 'nn')).toBeUndefined()
})
