import {expect, test} from '@jest/globals'
import {shownRules} from '../../../../src/check/rules/shown/index.ts'
import {findingsBriefly} from '../../../support/findings-briefly.ts'

const found = findingsBriefly(shownRules)

test('a policy that overrides a standard sentence may say it in other words, and must name what it names', () => {
  expect(found({nb: "cookies: {again: 'Etter {{period}} spør vi igjen.'}"})).toEqual([])
  expect(found({nb: 'cookies: {again: Vi spør igjen.}'})).toEqual(['warning dropped-placeholder cookies.again'])
})

test('what names no standard sentence is not looked at', () => {
  expect(found({nb: 'cookies: {waits: Vi venter til du sier ja.}'})).toEqual([])
})
