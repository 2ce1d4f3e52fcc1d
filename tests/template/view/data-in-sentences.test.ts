import {expect, test} from '@jest/globals'
import {partIn} from '../../support/block-in.ts'

const told = (part: string, activity: Readonly<Record<string, unknown>>): string => partIn('en', part, activity)

test.each<[part: string, activity: Readonly<Record<string, unknown>>, sentence: string]>([
  ['data', {data: ['feedback', {items: ['name'], when: 'may'}]}, 'We also process the following data: name in some'],
  ['data', {data: [{items: ['name'], source: 'id-porten'}]}, 'We obtain the following data from ID-porten'],
  ['data', {data: [{items: ['name'], where: 'portal'}]}, 'We keep the following data in the portal: name.'],
  ['data', {recording: ['name']}, 'We record the following data: name.'],
  ['purposes', {purposes: [{item: 'billing', for: ['name']}]}, 'the following data to issue invoices: name.'],
  ['recipients', {recipients: [{category: 'distributor', data: ['name']}]}, 'data to the distributor: name.'],
  [
    'recipients',
    {recipients: [{category: 'distributor', except: ['name']}]},
    'We do not disclose the following data to'
  ],
  ['retention', {retention: [{data: ['name'], period: 'P1Y', after: 'case-closed'}]}, 'has been closed: name.'],
  ['retention', {retention: [{data: ['name'], after: 'case-closed'}]}, 'the case has been closed: name.'],
  ['retention', {retention: [{data: ['name'], until: 'case-closed'}]}, 'We stop keeping the following data when'],
  ['retention', {retention: [{data: ['name'], indefinite: true}]}, 'We keep the following data indefinitely: name.'],
  ['retention', {retention: [{data: ['name'], where: 'portal'}]}, 'We keep the following data: name in the portal.']
])('categories of data, which have no article, stand after a colon in English: %s, %j', (part, activity, sentence) => {
  expect(told(part, activity)).toContain(sentence)
})

test('all data of an activity stand within the sentence', () => {
  expect(told('retention', {retention: [{indefinite: true}]})).toBe('We keep the data indefinitely.')
})
