import {expect, test} from '@jest/globals'
import {slugOf} from '../../src/import/slug-of.ts'

test.each([
  ['Ærlig Øl & Ål', 'aerlig-ol-al'],
  ['Łódź Œuvre', 'lodz-oeuvre'],
  ['12 måneder', 'x-12-maneder'],
  ['…', 'x']
])('an id is made of %s', (name, id) => {
  expect(slugOf(name)).toBe(id)
})
