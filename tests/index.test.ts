import {expect, test} from '@jest/globals'
import * as personvern from '../src/index.ts'

test('the package exports this and nothing else', () => {
  expect(Object.keys(personvern).sort()).toEqual([
    'Misuse',
    'audit',
    'check',
    'compare',
    'createPolicy',
    'importProject',
    'jsonSchema',
    'render',
    'rules',
    'status'
  ])
})
