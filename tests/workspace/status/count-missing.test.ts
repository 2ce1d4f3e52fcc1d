import {expect, test} from '@jest/globals'
import type {WeighedFinding} from '../../../src/diagnostics/weighed-finding.ts'
import type {Namer} from '../../../src/workspace/project/with-namer.ts'
import {countMissing, unshownFacts} from '../../../src/workspace/status/count-missing.ts'

/** Calls things by their paths, and knows no fact called `unknown`. */
const namer: Namer = {
  fact: (path) => (path.includes('unknown') ? undefined : path.join('/')),
  placeholder: (path, section) => `${section}:${path}`,
  title: () => null
}

function finding(rule: string, more: Partial<WeighedFinding>): WeighedFinding {
  return {rule, file: 'policies/x/nn.yaml', severity: 'error', asks: 'translator', parameters: {}, ...more}
}

const path = ['sections', 'about', 'text']

test('what several findings tell of is missing once', () => {
  const {passages, counted} = countMissing(
    [
      finding('missing-word', {path, parameters: {key: 'sections.about.text'}}),
      finding('half-translated', {path}),
      finding('differing-blocks', {path: ['sections', 'more', 'text'], parameters: {here: 1, there: 3}}),
      finding('differing-blocks', {path: ['sections', 'more', 'text'], parameters: {here: 1, there: 2}})
    ],
    namer
  )
  expect(passages).toEqual([
    {key: 'sections.about.text', title: null, count: 1},
    {key: 'sections.more.text', title: null, count: 2}
  ])
  expect(counted).toBe(4)
})

test('each passage of a text that is missing counts', () => {
  const {passages, counted} = countMissing(
    [finding('absent-passage', {path}), finding('absent-passage', {path})],
    namer
  )
  expect(passages).toEqual([{key: 'sections.about.text', title: null, count: 2}])
  expect(counted).toBe(2)
})

test('a value is what the language lacks, whichever of the two the finding is about', () => {
  const {facts} = countMissing(
    [
      finding('differing-value', {path, actual: 'four weeks', expected: ['tre veker', '1. mai']}),
      finding('differing-number', {path, actual: '12', expected: []}),
      finding('differing-placeholder', {path, actual: '', expected: ['{{dpo.email}}']}),
      finding('differing-placeholder', {path, actual: '{{skyhus}}, {{dpo.email}}', expected: []})
    ],
    namer
  )
  expect(facts).toEqual(['tre veker', '1. mai', '12', 'about:dpo.email', 'about:skyhus'])
})

test('other errors are counted as nothing that is missing', () => {
  expect(countMissing([finding('foreign-word', {path}), finding('toString', {path})], namer)).toEqual({
    file: null,
    passages: [],
    facts: [],
    counted: 0
  })
})

test('a fact without a name is called by its place', () => {
  const found = finding('fact-shown-in-some-languages', {path: ['activities', 'unknown']})
  expect(countMissing([found], namer).facts).toEqual(['activities.unknown'])
})

test('facts of the page in no language are found by their fields, and by nothing in their values', () => {
  const parameters = {fields: 'recipients.0 (skyhus), security (locked, unknown (x)), retention (P3M)'}
  const found = finding('fact-not-shown', {path: ['activities', 'news'], severity: 'warning', parameters})
  expect(unshownFacts([found, found, finding('missing-word', {path})], namer)).toEqual([
    'activities/news/recipients/0',
    'activities/news/security',
    'activities/news/retention'
  ])
})
