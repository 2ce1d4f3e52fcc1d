import {expect, test} from '@jest/globals'
import * as personvern from '../src/index.ts'
import type {
  CheckedPolicy,
  FragmentKind,
  OutputFile,
  RenderOptions,
  RenderReport,
  SchemaName,
  Source
} from '../src/index.ts'
import {packageExports} from './support/package-exports.ts'

test('the package exports this and nothing else', () => {
  expect(Object.keys(personvern).sort()).toEqual(packageExports.personvern)
})

test('what options and results hold has a type that the package exports', () => {
  const kind: FragmentKind = 'plain'
  const options: RenderOptions = {fragment: kind}
  const schema: SchemaName = 'page'
  const assetOf = ({assets}: RenderReport): OutputFile | undefined => assets[0]
  const sourceOf = ({sources}: CheckedPolicy): Source | undefined => sources[0]
  expect([options.fragment, personvern.jsonSchema(schema)]).toMatchObject(['plain', {type: 'object'}])
  expect(assetOf({assets: []} as unknown as RenderReport)).toBeUndefined()
  expect(sourceOf({sources: []} as unknown as CheckedPolicy)).toBeUndefined()
})
