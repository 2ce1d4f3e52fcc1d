import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from '@jest/globals'
import * as z from 'zod/mini'
import {processingRecordSchema} from '../../../src/model/processing-record.ts'
import {packageRoot} from '../../../src/workspace/product/package-root.ts'

const file = path.join(packageRoot, 'record.schema.json')

test('the schema that is published is that of the records that are made', () => {
  const schema = `${JSON.stringify(z.toJSONSchema(processingRecordSchema, {reused: 'ref'}), undefined, 2)}\n`
  if (process.env['UPDATE_GOLDEN'] === '1') fs.writeFileSync(file, schema)
  expect(schema).toBe(fs.readFileSync(file, 'utf8'))
})

test('the schema says what every field of a record is', () => {
  const {properties} = z.toJSONSchema(processingRecordSchema) as unknown as {
    properties: {records: {items: {properties: Record<string, {description?: string}>}}}
  }
  const silent = Object.entries(properties.records.items.properties).filter(([, {description}]) => !description)
  expect(silent.map(([name]) => name)).toEqual([])
})
