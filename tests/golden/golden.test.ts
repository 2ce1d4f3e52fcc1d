import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {render} from '../../src/api/render.ts'
import {textOf} from '../support/text-of.ts'

const root = path.resolve(import.meta.dirname, '..', '..')
const expected = path.join(import.meta.dirname, 'expected')
const update = process.env['UPDATE_GOLDEN'] === '1'

const report = await render({root, out: false})

describe('every policy in every language and format', () => {
  test('is rendered without a finding', () => {
    expect(report.policies.flatMap(({findings}) => findings)).toEqual([])
    expect(report.findings).toEqual([])
  })

  const files = report.policies.flatMap((policy) => policy.files)
  test.each(files.map((file) => [file.path, textOf(file)]))('%s is as it was', (name, content) => {
    const file = path.join(expected, name)
    if (update) {
      fs.mkdirSync(path.dirname(file), {recursive: true})
      fs.writeFileSync(file, content)
    }
    expect(content).toBe(fs.readFileSync(file, 'utf8'))
  })

  test('is all there is', () => {
    const there = fs.readdirSync(expected, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
    expect(there).toHaveLength(files.length)
    expect(files).toHaveLength(5 * 3 * 2)
  })
})
