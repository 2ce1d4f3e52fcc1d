import {expect, test} from '@jest/globals'
import {bareHeading} from '../../../../src/check/rules/shown/bare-heading.ts'
import {examineExample} from '../../../support/examine-example.ts'

const found = (policy: string): unknown[] =>
  examineExample({policy}, [bareHeading])
    .filter(({rule}) => rule === 'bare-heading')
    .map(({path, parameters}) => [path?.join('.'), parameters['languages']])

test.each([
  ['the data protection officer', 'dpo: null', 'outline.2.sections.0'],
  ['the authority', 'complaint: null', 'outline.8'],
  ['the day of the last change', 'updated: null', 'outline.9']
])('a section that tells of %s alone has a bare heading without it, wherever it stands', (_, policy, place) => {
  expect(found(policy)).toEqual([[place, 'nb, nn, en']])
})

test('several blocks leave it bare when all of them say nothing', () => {
  const without = 'dpo: null\noutline: [{id: complaint, blocks: [complaint, dpo]}]'
  expect(found(without)).toEqual([['outline.2.sections.0', 'nb, nn, en']])
  expect(found(`${without}\ncomplaint: null`)).toHaveLength(2)
})

const silent = 'activities: {newsletter: {security: null}}'

test.each([
  ['has no heading', 'outline: [{id: security, title: none, blocks: [{security: newsletter}]}]'],
  ['has no blocks, as its policy wants it', 'outline: [{id: security}]'],
  [
    'says it in sections within it',
    'outline: [{id: security, blocks: [{security: newsletter}], sections: [{id: data, blocks: [{data: newsletter}]}]}]'
  ]
])('a section that %s is left alone', (_, policy) => {
  expect(found(`${policy}\n${silent}`)).toEqual([])
})
