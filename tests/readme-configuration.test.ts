import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {checkShape} from '../src/model/check-shape.ts'
import {configurationSchema} from '../src/model/configuration.ts'
import {readYaml} from '../src/source/read-yaml.ts'

/* What the README says of the configuration is so. */

const readme = fs.readFileSync(path.resolve(import.meta.dirname, '..', 'README.md'), 'utf8')
const section = /^### Configuration\n([\s\S]*?)^### /m.exec(readme)![1]!

const findingsOf = (data: unknown): unknown[] => checkShape(configurationSchema, data, 'f').findings

describe('the section on configuration', () => {
  test('shows a configuration that can be used', () => {
    const {data, findings} = readYaml(/^```yml\n([\s\S]*?)^```/m.exec(section)![1]!, 'personvern.config.yaml')
    expect(findings).toEqual([])
    expect(data).toMatchObject({maxWarnings: 20, check: {by: 'owner'}})
    expect(findingsOf(data)).toEqual([])
  })

  test('says of what stands at the top and not in a group that it does', () => {
    const atTop = {messages: 'nn', apertium: false, rules: {'typed-fact': 'off'}, maxWarnings: 0, ignore: []}
    for (const [name, value] of Object.entries(atTop)) {
      expect(section).toMatch(new RegExp(`\`${name}\\b`))
      expect(findingsOf({[name]: value})).toEqual([])
      expect(findingsOf({check: {[name]: value}})).toMatchObject([{rule: 'unknown-field', path: ['check', name]}])
    }
  })
})
