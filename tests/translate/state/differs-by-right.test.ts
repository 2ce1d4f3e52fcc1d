import {describe, expect, test} from '@jest/globals'
import type {Policy} from '../../../src/model/policy.ts'
import {differsByRight} from '../../../src/translate/state/differs-by-right.ts'

const policy = {parties: {deltager: {name: 'Deltager AS'}, datatilsynet: {}}} as unknown as Policy

describe('words may be there in one language and not in another', () => {
  test.each([
    ['date.day', true],
    ['references.gdpr', true],
    ['parties.deltager.name', true],
    ['parties.datatilsynet.name', false],
    ['parties.nobody.name', false],
    ['parties.deltager.longName', false],
    ['systems.matomo.name', false],
    ['sections.about.text', false],
    ['title', false]
  ])('%s: %j', (key, expected) => {
    expect(differsByRight(key, policy)).toBe(expected)
  })

  test('and a name that no fact stands in for may not', () => {
    expect(differsByRight('parties.deltager.name')).toBe(false)
  })
})
